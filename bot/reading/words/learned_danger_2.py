"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
2 pasar+sipon pasien paspor pegang+korek pegang+senjata pelan pelapor+anak pemadam pembersih+lantai penelepon+satpam
 penelepon+telepon pengkereun pengkereun+pabrik penjual+sate penuh+sayat percikan perempuan perempuan+mau
 perempuan+perkosa perempuan+sendiri perempuan+seret pergelangan pergi+selamanya perhatiannya persen perum+poris
 petir+di pinang+2 pinang+griya pinggir+atap pinggir+selatan pinggir+setu pinggir+walungan pingsan+kepanasan
 pintu+belakang pisau+dapur plastik plawad+utara pln+jalan polisi polisi+di polisi+siapa pondok+aren poris+jaya
 poris+pinggir pos+cimone pos+itu potong+tangan potret prematur prematur+lahir press press+pabrik pukul+alat
 pukul+ke pula puluh punggung punya+siapa puskesmas+cipondoh putar+kembali putus+kena ra racun+makan rami rasa
 rasa+tidak rawa+kucing raya+sangiang renang respon+kapan ribut+sekarang ronda+rw rongsok+dekat rongsok+meninggal
 roti+jalan royal+3 rs+melati rt+04 rt+6 rt+gang ruko+ciledug ruko+depan rumah+bawa rumah+nomor rumah+rusak
 rumah+sejak rumah+sendiri runcing rusak+di rusak+mobil rusak+rumah rusun+gebang rusunawa+manis rw+05 rw+3 rw+5 saat
 sabun+cuci sadar+dari sadar+saya sakit+banget sakit+kayak saluran saluran+irigasi sambil+putar sambil+tawa
 sampah+belakang sampai+depan sampai+lihat sampai+magrib sampai+mati samping+alfamidi samping+rumah satu+gang
 satu+ini satu+saudara satupun saudara+sendiri saung+dekat saya+baru saya+bayi saya+dipukul saya+ditinggal
 saya+habis saya+ikut saya+jaga saya+khilaf saya+kunci saya+lapor saya+lewat saya+luka saya+makan saya+mati
 saya+obat saya+pamit saya+panggil saya+putar saya+rami saya+rt saya+sayat saya+shake saya+siram saya+stroke
 saya+tenang saya+terjebak saya+tinggal sayang sayang+saya sebelah+badan sebelah+kontrakan sebelah+mushola
 sebelah+sudah sebelah+tangan sedot+arus sekali sekap+majikan sekarang sekarang+dibawa sekarang+jalan sekarang+jatuh
 sekarang+naik sekarang+ngantuk sekarang+rusak sekarang+tusuk sekolah+pakai sekuriti+lapor selang selangnya
 selatan+tidak selimut+tidak semak+ada semak+belakang sembako+jalan sembunyi+di sempoyongan semua semua+baju
 semua+barang semua+di semua+ini semua+orang semua+tadi semut send+tolong sendiri+dari sendiri+depan sendiri+jalan
 sendiri+jam sendiri+tangis sengaja+tunggu senin+kamis sepi serang+di serang+satpam serang+tetangga seret+motor
 seribu sesak+kaya setengah setrum+kolong setrum+lagi setu shake shake+dia si+kakak si+udin siapa+aja sih+dia
 sikunya singkong+dekat sinyal sipon+ketapang siram+air siram+bensin sirine situ+bulakan situ+sudah slapajang
 slapajang+jaya smpn+18 sopir+grab sopir+linglung stasiun+tanah step+mata suami+makan suara+anak suara+bayi sudah+1
 sudah+banyak sudah+dekat sudah+dikipasin sudah+dirubung sudah+hubung sudah+kena sudah+lebih sudah+leher sudah+lima
 sudah+panek sudah+pukul sudah+tabrak sudah+tanya sudah+telepon sudah+tinggi sudah+tutup suka+di suka+gelandangan
 sukajadi+karawaci supir+linglung surat+mau surau sutet+sudah tabrak+angkot tabrak+beruntun tabrak+bis tabrak+dekat
 tabrak+mesin tabrak+warung tabung+gas tahu+nama tahun tahun+cuma tahun+sudah tahun+tarik tahun+tidur takut+dekat
 takut+kenapa tali+dari taman+cibodas taman+potret tambah+banyak tangan+di tangan+hitam tangan+karyawan tangan+ke
 tangan+kiri tangan+penuh tangan+pisau tangan+sekarang tangan+sendiri tangan+sudah tangerang+ada tangerang+belum
 tangga tangga+kantor tangga+sudah tangis tangis+kata tangis+panggil tangkal+nangka tanpa+saya tanya+cuma
 tanya+orang tanya+rumah tanya+tidak tapi+ini taruh+depan tas+hitam tas+jinjing tawa+sambil tawa+sendiri tayo+depan
 telah+ketemu telanjang+lari telepon+02 telepon+odgj tenang+di tenang+eh tenang+masih tengah+jembatan
 tenggelam+kolam tenggorokan terakhir teras+kios teras+rumah terbalik+ada terbalik+di terbang teriak+jangan
 teriak+mau terjebak terjebak+banjir terjun+ke terminal+ada tersedak+nasi terus+ada terus+motor terus+tarik
 tetangga+amuk tetangga+sekarang tetangga+tenggelam tetangga+tidur tetangga+yang the the+bus tiang tiap+3
 tiba+stroke tidak+ambulans tidak+bersuara tidak+dibawa tidak+dijemput tidak+enak tidak+gelem tidak+get tidak+pulang
 tidak+sakit tidak+tiasa tidak+turun tidur+aneh tidur+dalam tidur+doang tidur+habis tidur+pas tidur+tengah tiga+kali
 tikungan+jalan tinggi+ada tinggi+banget tinggi+di titip+anak tk+ada toko+cat toko+obat toko+pasar tol+sendiri
 tol+tidak tolong+arah tolong+capek tolong+dong tolong+kirim tolong+mengganggu tolong+send tolong+tetangga tpa
2 tps+liar tu tua+kerja tua+laki tua+meninggal tua+tidak tuak tukang+becak tukang+ojek tukang+rongsok tulang+kering
 tulang+orang tulis+status tumpah tuna+wicara tunggu+ambulans tunggu+angkot tunggu+klinik tunggu+samsat tutup+terpal
 udin+kumat ujug2 ujung umar+karawaci untuk+besok urus+dkm usah+cari uwung uwung+jaya via+112 via+telepon waktu+itu
 walungan wants wants+ke waras+bawa warga+belum warga+dan warga+dengan warga+panik warisan warna+merah warung+pakai
 warung+sembako wedok wicara wkwk+doang woy+ada yang+akan yang+ambruk yang+begal yang+bisa yang+ditusuk yang+hujan
 yang+jalan yang+jual yang+kerja yang+lagi yang+lalu yang+naik yang+ngetok yang+orang yang+paksa yang+parkir
 yang+sayang yang+sekap yang+teriak yang+terjun yang+urus ybs+sekarang ~2th> ~45th ~5th> ~<2th ~<45t ~<acc ~<ada
 ~<all ~<ami ~<ana ~<ane ~<ant ~<ari ~<bae ~<bbr ~<bic ~<bin ~<biw ~<blu ~<boc ~<bod ~<box ~<bru ~<bus ~<cak ~<cek
 ~<cel ~<clu ~<cob ~<cop ~<cpr ~<dki ~<dri ~<dug ~<e> ~<fac ~<gad ~<ge> ~<gig ~<goy ~<gum ~<gun ~<hea ~<hut ~<jeb
 ~<jiw ~<jur ~<kai ~<keg ~<khi ~<kim ~<kor ~<leh ~<let ~<lid ~<lih ~<lik ~<lk2 ~<low ~<mba ~<mea ~<mir ~<mnt ~<mut
 ~<na> ~<naf ~<nah ~<nai ~<nak ~<neg ~<nek ~<nga ~<nun ~<nya ~<obo ~<oma ~<omb ~<omo ~<opa ~<opl ~<pah ~<pel ~<pil
 ~<pnl ~<ra> ~<ras ~<rok ~<ron ~<ruj ~<sah ~<sdr ~<sen ~<sep ~<ser ~<sla ~<sra ~<ter ~<tir ~<tol ~<tpa ~<tu> ~<uwu
 ~<wed ~<wic ~aal> ~aat> ~abat ~abeh ~abel ~abuk ~aceb ~acku ~ada> ~aduh ~aen> ~aern ~agar ~ahan ~ahe> ~ahin ~ahir
 ~ahny ~ahu> ~ahui ~ajaj ~akit ~akna ~alab ~alek ~ali> ~alir ~alko ~alur ~amar ~amil ~amis ~ampo ~anak ~anau ~ande
 ~ando ~aneh ~anek ~ang2 ~ango ~anon ~ants ~ap2a ~apal ~apen ~aper ~apun ~aras ~ardu ~areg ~ari2 ~arik ~arku ~arur
 ~asap ~ase> ~asie ~aske ~asny ~aspo ~asti ~atuk ~atul ~atup ~avin ~ayah ~ayu> ~baal ~back ~bae> ~bagu ~ban> ~bbrp
 ~beh> ~beke ~belu ~benc ~bens ~best ~biar ~bias ~biwi ~blue ~book ~box> ~bra> ~bran ~brp> ~buay ~bus> ~cai> ~cant
 ~cark ~cebo ~ceku ~cer> ~cerm ~cika ~ciny ~ckup ~con> ~copo ~cora ~cpr> ~cubi ~dahn ~dale ~daln ~dema ~den> ~desi
 ~dia> ~diab ~dibu ~didu ~diha ~dilu ~diol ~dipe ~diso ~dite ~diul ~dora ~doro ~duga ~duik ~dupn ~dust ~e's> ~eang
 ~eboc ~ebol ~eboo ~ebuk ~ebun ~ecam ~edik ~egil ~egit ~ejar ~ekar ~ekel ~eken ~eker ~ekun ~eled ~eleh ~elek ~elem
 ~elen ~elm> ~emad ~emal ~emam ~emis ~ena> ~enal ~ence ~enco ~ende ~engh ~epat ~epot ~epti ~epuh ~epul ~er2i ~eraw
 ~erdi ~erdu ~ereu ~erha ~eri> ~erig ~erje ~erna ~erny ~erot ~ers> ~ersu ~erun ~esah ~esen ~esep ~esir ~eta> ~etan
 ~etau ~etu> ~euja ~ewal ~face ~gaha ~gam> ~gare ~gebu ~ged> ~gedi ~gege ~gela ~gena ~gepu ~ggal ~ggor ~gila ~gini
 ~gis> ~gker ~gkot ~glah ~glan ~gol2 ~gol> ~gomp ~gos> ~goya ~grab ~gsar ~gucu ~gump ~guna ~hala ~hap> ~hape ~has>
 ~he's ~hear ~helm ~hes> ~hidu ~hnyo ~hun> ~hut> ~iabe ~iare ~iari ~iat> ~ibuk ~ibut ~idat ~idug ~idui ~iger ~ihat
 ~ihin ~ikam ~ikej ~iker ~ikip ~ikny ~ilaf ~ilak ~ilar ~iles ~ilet ~ilua ~imas ~imia ~ince ~inga ~ini> ~inin ~inji
 ~insu ~inye ~iole ~ipis ~ipra ~ips> ~ira> ~iri> ~irna ~irny ~iser ~ist> ~iswa ~itek ~item ~iter ~itny ~iuju ~iver
 ~iwa> ~iwir ~jaks ~jaru ~jend ~jinj ~jir> ~jiwa ~jor> ~jug2 ~jug> ~juk> ~juti ~kain ~kaki ~kal> ~kama ~kasa ~kaya
 ~keca ~kele ~kemi ~kent ~keri ~keuj ~khil ~kimi ~kina ~kipa ~kna> ~knyo ~kobr ~konb ~konc ~koor ~korb ~kosk ~kres
 ~ksa> ~ksel ~kuse ~laba ~laf> ~lala ~lale ~las> ~laut ~leba ~leda ~leng ~lepu ~let> ~liha ~like ~lima ~lips ~lisi
 ~lite ~lk2> ~lkeu ~lnya ~lony ~losa ~lott ~lpn> ~lub> ~lube ~lue> ~lump ~maan ~maca ~maha ~maik ~mamb ~mang ~masi
 ~masu ~mati ~mbet ~mbo> ~mbro ~mbru ~meja ~mela ~melo ~memu ~mena ~mene ~meng ~meni ~mern ~mesi ~mia> ~mil> ~mnt>
 ~mnya ~mpa> ~mper ~mpol ~mpoy ~mpua ~muar ~mulu ~munc ~muni ~mute ~naik ~nak> ~naro ~nau> ~nblo ~ncer ~ndii ~ndin
 ~ndur ~neh> ~nemb ~neru ~ng2a ~ngar ~ngem ~ngep ~ngew ~ngg> ~nggr ~ngin ~ngis ~ngol ~ngos ~nguc ~nimp ~njir ~nlpn
 ~nnya ~nome ~non> ~nong ~nsin ~ntai ~ntal ~nte> ~nto> ~ntol ~ntra ~ntri ~nts> ~ntuh ~ntut ~nund ~nuri ~nyah ~nyai
 ~nyam ~nyau ~nyen ~nyil ~nyul ~obor ~ocor ~ogot ~ol2> ~olak ~oles ~omer ~ompo ~onbl ~onci ~onda ~onga ~ongg ~ongl
 ~ongo ~ongs ~onte ~ooks ~oord ~opat ~oplo ~opot ~orba ~orde ~ordi ~osku ~otre ~otte ~own> ~oyan ~p2an ~pakk ~palo
 ~part ~pasi ~pasp ~pat> ~patu ~perh ~pers ~pet> ~plos ~pnlp ~pnya ~pons ~pot> ~potr ~poyo ~prat ~pres ~pulu ~r2in
 ~rahm ~rakh ~rant ~rau> ~rcik ~rdin ~rdir ~rema ~resa ~ress ~ret> ~reum ~reun ~rhat ~rige ~riku ~rine ~rist ~rit>
 ~rjeb ~rku> ~rman ~rna> ~ront ~rsen ~rsua ~ruh> ~ruju ~rumn ~runc ~runi ~rura ~rusu ~saat ~sabe ~sahu ~sane ~sayu
2 ~sdri ~seku ~sela ~sept ~sepu ~sern ~seru ~setu ~shak ~sien ~siks ~siku ~sirn ~sisw ~sku> ~slap ~spor ~ssal ~stie
 ~stik ~stop ~suak ~sul> ~sute ~swa> ~taka ~tank ~tann ~tany ~tari ~tatu ~taua ~tawi ~teke ~tela ~teli ~ter2 ~the>
 ~tic> ~tie> ~tiga ~tin> ~tisn ~tnya ~tolo ~tpa> ~trak ~tret ~tte> ~tuha ~tull ~tum> ~tupu ~tuti ~tutu ~uan> ~uapi
 ~uaya ~ubit ~ucur ~ug2> ~uhan ~ujug ~uki> ~ukit ~ulah ~ulak ~ulla ~umpa ~una> ~unan ~uncu ~une> ~uni> ~unka ~upny
 ~urat ~urau ~uruk ~usen ~ustr ~usua ~utar ~walu ~warg ~wat> ~wedo ~wica ~wirn ~yahu ~yal> ~yaut ~yebr ~yeng ~yera
 ~yile ~yulu ~yuna
1 03+09 09+kel 1+banyak 11+orang 16th 2+rw 4+jatiuwung 5+mnt 5+uwung 8+bulan =mad =seen =smell abis+lari abis+suntik
 abis+tawuran abuh ada+bakar ada+kali ada+kepala ada+layan ada+tas ada+tukang ada+tulis ada+yang adem air+keras
 air+lagi aja+mulut aja+sudah aja+tolong ajak+ngobrol ajak+pergi alat+genteng alfalah alfalah+selapajang
 alfamart+larangan ambruk+dekat ambulans+rsud ambulans+yang anak+baru anak+di anak+dibawa anak+juga anak+kontrakan
 anak+pakai anak+panas anak+siapa anak+smp anak+tinggal anget+tapi angke+ciledug angkot+tidak antri+atm anyar+dari
 apa+itu arah+bendungan arah+mobil arah+tpu aren ari2nya+masih arus+kali arusnya atm+ruko awalnya+cuma ayun+golok
 babinsa+odgj bacok+orang badan+gigil badan+kaku bagaimana+iki bahar+blok bahasa+aneh bajaj bajaj+depan baju+dengan
 bakar+bakar bakar+orang balekota bali bandara+masih banget+gigil banget+muka bangku+halte bangunan+jatuh
 banjir+tidak bank+bca banting+ke banyak+darah bapak+dia bapak+kena bapak+kontrakan bapak+lagi bapak+pakai
 bapak+tiba bapak+tua barat+rt baru+20 baru+belakang baru+dekat baru+pemda baru+pulang baru+rt1 baru+sekarang
 baterai+kancing batu batu+di bawa bawa+apa bawa+hp bawah+stasiun bayi+dari bayi+hari bayi+tangis becak+depan bekas
 bekas+pos belakang+smpn belakang+stasiun belum+lepas belum+sadar belum+tangan benda+raya bendungan+pasar
 bener+antena bener+bukan bengkak+hitam berani+pegang beras bersama+ini beruntun+tol besar+jalan betawi+sambil betis
 beton biasa+gelandangan bibir+biru bisa+keluar bisa+kesakitan bisa+minum bocah+4 bocah+ditinggal bocah+main
 bocah+tenggelam bocah+tidak bocor+bau bocor+dekat bokor+dekat bola buka+muka buka+ternyata bukan+di bukan+hoax
 bukan+tapi bulak bunuh+diri buruk bus+shelter buset buset+sudah busuak cair capek+mau cari+di cek+lokasi
 celana+basah celana+training cepat cibodas+baru cibodas+sari cikokol+depan cimone+dia cincin cirarab+pasar
 cluster+yunani cubit+tidak cuma+film curi curi+2 daging dalam+gerobak dalam+kardus dalam+karung damai+3 dan+lansia
 dan+mulut dan+pukul dan+saya dapat+orang darah+depan darah+dmn2 darah+hebat darah+loba darah+semua darah+terus dari
 dari+abis dari+duduk dari+dulu dari+jendela dari+kasur dari+kuping dari+puskesmas dari+semak dari+sepeda
 dari+tabrak dari+wit dekat+bandara dekat+gereja dekat+jembatan dekat+kelurahan dekat+mushola dekat+summarecon
 den+sudah dengan+kucing dengan+truk dengar+dari denyut+kumat depan+anak depan+pagar depan+panti deres+tadi di
 di+bawah di+data di+kaca di+lapak di+lapo di+loteng di+muko di+pasa di+pucuk di+ruang di+rw di+saung di+sumur
 di+sungai di+tanjakan di+tas di+the di+tiang di+toko di+tv dia+emang dia+juga dia+muntah dia+panjat dia+punya
 dibuang dibw dicabut dijak dikasih+minum dilempar+dari dindiang dingin+tidak dipukul+suami diri+depan disitu
 disuapin ditinggal+pesan ditusuk+orang dkm dmn2 dpt drop dua+mobil dua+tahun duduk+nunduk duel duit+untuk dukun
 dulu+kaki dumpit duta+bandara eh+kok emang+dia emas+pasar emper+ruko enggal es flyover+taman freezer gaduh
 gang+kami gardu gas+meledak gelandangan+dipukul gelandangan+jatuh gelandangan+tabrak gelap+banget gelas gembok
 gerak+dari gerak+di gerak+sekarang gereja+kunciran gerendeng+kaki gigil gilas gimbal+sekarang golok+dari
 golok+depan golok+marah gondok+situ griya grup+saudara gudang+busa gunung haji+ada halte+rsud halu hamil+darah
 hampir+kesamber handuk hari+lagi hari+lalat hasanudin+poris having herself hes hese hidup hilang+dia
 hilang+selamanya hitam+badan hitam+isi hitam+sampai hoax+ada hujan+deres idung ijo ijo+di ikan+orang indah+tolong
 inggris inhaler ini+kami is+a is+having is+tidak islamic itu+berdiri itu+loh itu+napas itu+perempuan izin+sampai
 jaga+kucing jaket+ijo jalan+belum jalan+irigasi jalan+juanda jalan+kelapa jalan+kh jalan+km jalan+merpati
 jalan+saya jalan+sukun jam+3 jambret jami+sudimara jamur jauh jembatan+mau jembatan+tanah jempolnya jendela+lihat
 jendela+saya jiwa+masuk jo jongkok jpo+jalan jual+kerupuk juanda kaca+yang kae kae+mau kain+pasar kakak+ada
 kakak+itu kaki+darah kaki+robek kaki+saya kaki+sudah kali+dekat kali+sekarang kamar+mandi kamar+pegang kami
 kami+kena kami+lapor kami+mundur kami+tidak kamling+sukasari kampung+baru kampung+bekelir kana kancing kandang+ayam
 kantong+keresek kardus karena+harus kasur+di kata kata+biar kata+kami kata+pun kata+temen kata+warga kaya+es
 ke+cisadane ke+dokter kebon+singkong kebun kecil+terjebak kejang+lagi kejar+kucing kejar+saya kelahi+pakai
1 keluar+pagar kelurahan+karang kelurahan+uwung kemana+kata kemana+tidak kemarin+tidak kena+air kena+lempar
 kena+setrum kena+stroke kepala+nongol kerasukan keresek keresek+di keringat kerja+sekarang kerja+tolong keroyok
 kesamber+kereta keselek ketangkep ketemu+sesosok ketemu+tulang kh kios km koin komplek+bawa kontrakan+di
 kontrakan+h kontrakan+no kontrakan+sudah koper+di kopi+langsung kopi+yang kosnya kosnya+kunci kp+dumpit kresek+di
 kuah kuah+bakso kuat+duduk kulit+kepala kulit+luka kulit+merah kunci+dalam kunci+dari kunci+motor kunci+tidak
 kunciran+jaya kuping kurus+banget lagi+anak lagi+dipukul lagi+duduk lagi+kata lagi+kejadian lagi+mandi lagi+umur
 laki+duduk laki+duga laki+ke laki+kejang laki+terlantar laki+tua lalu+di lama+ada lama+lagi lansia+bakar lansia+di
 lansia+nya lantai+atas lapangan+upacara lapo+dekat lapor+jadi laporan+susul las+jalan lawange layang layang+cibodas
 layang+cikokol leher leher+anak lemas+di lemas+parkir lembang lewat+tiap lihat+apa lihat+di lihat+perempuan
 lihat+tidur lirik listrik listrik+di listrik+padam liwat loba+banget luar+negri luar+tangis luka+bakar
 luka+bernanah luka+tusuk mabuk mabuk+depan mabuk+kejang macan maen magrib mah+sudah makam+tpu makan+jamur
 malabar+cibodas mall+balekota mall+serpong mangga+raya mangkal manis+jaya masih+nyala masjid+alfalah masjid+nambo
 mau+ajak mau+habis mau+ketemu mau+tenggelam mau+tutup mayat+ngambang mayat+perempuan melawan melihat meluncur
 merah+kering merah+shinta merosot merpati mesin+kulit mesjid minum+tidak minyak+tanah miring+tidak mobil+pakai
 mobil+silver mosque motor+ada motor+ambil motor+tabrak motor+tenggelam motor+terus muka+di muka+mencong muka+putih
 muko mules+banget mulut+keluar mulut+sudah mulya+tidak muncul mushola+sudimara musola+stasiun nah naik+kursi
 nama+istri nama+tidak nanah nancep+di napas+dikit napas+gang negri nempel+di neroktog ngaco+terus ngaku+untuk
 ngawur ngelantur+terus ngerem ngintip ngobrol+jawab ngomong+lagi no no+3 no+4 ntu nya+sudah nyender obat+abis
 obat+lansia obat+satu odgj+ayun odgj+bakar odgj+kumat odgj+tabrak ojol+ditusuk opposite opposite+tangcity
 orang+asing orang+ikat orang+kata orang+kejar orang+kelahi orang+kurang orang+luka orang+patah orang+tenggelam
 orang+teriak otista+dekat pabrik+keroncong pabrik+plastik pada+tangis pade pagar pagar+bawa paha pakai+cincin
 pakai+senjata pakai+tangan paksa+bapak paksa+masuk palak+pakai paman+ke pamit+mau panas+40 panas+tidak panek
 panonna panunggangan+timur parkir+bawa parkir+darah parkir+pakai parkir+tabrak pas+buka pas+dekat pas+kembali
 pasar+babakan pasar+buaran pasien+jiwa pasutri+lansia pd pecel pegang+batu pegang+dada pegang+leher pegang+saya
 pelapor+a pelo+dan pemancing penelepon+perempuan pengemudi penghuni+lansia penjaga penuh+kotor penumpangnya+masih
 perempatan+tugu perempuan+jatuh perempuan+saya perempuan+smp perempuan+teriak pergi+saya perlintasan+dekat
 peron+bawah pertigaan+tajur pertokoan pertokoan+pasar perum+banjar perum+bugel perut+sudah pidato pidato+pakai
 pinggir+danau pinggir+got pingsan+kp pingsan+tidak pintu+kami pintu+kontrakan pintu+tetangga pipinya piring+terus
 pisau+daging pisau+sekarang plastik+jatake plastik+kresek plat plat+b pln pos+timbangan poto pr+30 prp ps+malabar
 ps+tanah pucat+kaya pucuk pucuk+pohon pukul+bapak pukul+satpam pukul+warga pulang+kerja pun+tidak punya+duit
 puskesmas+neglasari putih+yang racun+depan rambut+panjang rame2 rante raya+al reaksi rebahan rekan rel+tunggu
 rsud+tidak rt+03 rt+3 rt1 ruko+gading ruko+kosong ruko+modernland rumah+belakang rumah+lewat rumah+lurah
 rumahnya+banjir rusunawa sak sakit+jantung saleh+karang sambil sambil+kata sambil+tangis sampai+betis sampai+pukul
 sampai+robek sampai+rumah samping+bengkel samping+gadai samping+mushola samsat+cikokol sanak sanak+saudara
 sapi+kurban sapu+sekarang satpam satpam+pabrik satu+kata satu+strip satu+tangan satu2 saudara+lansia saya+ada
 saya+dari saya+depan saya+dingin saya+ditusuk saya+jangan saya+kp saya+lansia saya+lemas saya+lempar saya+live
 saya+naik saya+ojol saya+perkosa saya+pikir saya+rasa saya+siap saya+sopir saya+susah saya+tunggu sayat+baru sd
 sd+depan sdn+karang sebelah+bakar sebelah+setrika sedot sejak+semalam sejak+tidak sekarang+ancam sekarang+bayi
 sekarang+belum sekarang+kejang sekarang+malah sekarang+temen sekolah+gang sembilan semprot+abis semut+sudah
 sendiri+tetangga sengat+listrik senjata+orang septic septic+tank serang+orang serpong+jalan sesak+dan sesak+di
1 sesak+kumat sesosok sesosok+mayat setrum+di setrum+pas shelter+opposite si+eneng siapa+disini siapa+petugas
 sih+bapak singkong siram+kuah siram+minyak sirkus sisa smpn+20 sp4n+no spbu+jalan step+anak step+sekarang story
 suami+cekik suami+tiap suara+kayak subuh+sambil sudah+cape sudah+dua sudah+keluar sudah+luar sudah+pegang sudah+ra
 sudah+sembilan sudimara+jaya suka+masuk sukun sukun+raya summarecon summarecon+mall sumur+tua sungai+cirarab
 supir+truk surat+kata tabrak+antara tabrak+etalase tabrak+gerobak tabrak+kaki tabrak+kayu tabrak+kuli tabrak+tidak
 tadi+bapak tadi+bolak tadi+hujan tadi+itu tadi+kami tadi+ngaku tadi+subuh tadi+tabrak tadi+tunggu tahan+perut
 tahu+aja tahu+ambruk tahun+lari tahun+tidak takut+air talinya tangerang+km tangis+sambil tank tanpa+ktp tapi+tadi
 tawuran+pelajar tayo telepon+tadi teras+atm teras+masjid teras+mushola teriak+bakar teriak+di terjun+di terjun+dia
 ternyata+kepala terus+kejar terus+panjat terus+pukul terus+saya tetangga+dengar tetangga+kami tetangga+pukul
 tetangga+sebelah thamrin+depan the+mosque tiba+ambruk tidak+pindah tidak+soal tidur+botol tidur+disitu tikus tilu
 tilu+hari timbangan timbangan+jatake timbul timbul+tenggelam tinggi+sudah toilet toko+bangunan toko+kain toko+roti
 toko+saya tolong+bidan tolong+dia tolong+tindak training treuk truk+di truk+tabrak truk+tanah tua+sebatang
 tua+sendiri tubuh+di tujuh+puluh tukang+gali tulang+keluar tulang+manusia tusuk+alat uang+di udara ulat umur
 umur+60an umur+tujuh untuk+ke untuk+kerja upacara+puspem urat utang wa+bapak warga+jalan warga+rame warga+saya
 warkop+depan wau wc wijaya+cluster yang+buka yang+dari yang+dibacok yang+harus yang+masih yang+nyangkut yang+pakai
 yang+sakit yang+setrum yang+tahu yang+telepon yang+tenggelam yang+tolong yang+tumpang ybs+melawan yth+petugas
 yunani ~16th ~6th> ~<16t ~<ash ~<baa ~<bah ~<bal ~<baw ~<ble ~<cew ~<cow ~<daa ~<di> ~<dis ~<dkm ~<dpt ~<dro ~<dum
 ~<es> ~<fal ~<ger ~<he' ~<her ~<hid ~<hit ~<hun ~<ijo ~<imi ~<ind ~<inh ~<jau ~<jo> ~<jon ~<kae ~<kea ~<ket ~<keu
 ~<kh> ~<kio ~<km> ~<kob ~<koi ~<kua ~<kuk ~<lak ~<law ~<led ~<len ~<lir ~<lis ~<liw ~<lum ~<mae ~<maw ~<mos ~<mua
 ~<nag ~<no> ~<ntu ~<ole ~<ond ~<opp ~<ord ~<out ~<pag ~<pd> ~<pes ~<pln ~<prp ~<put ~<rt1 ~<sd> ~<sus ~<tar ~<tay
 ~<teb ~<tel ~<the ~<til ~<tin ~<tit ~<toi ~<tre ~<uli ~<ura ~<wau ~<wc> ~<wel ~<yun ~abul ~adem ~aga> ~agal ~ager
 ~agri ~ahma ~aiin ~aki> ~akse ~alak ~alam ~ambu ~ame2 ~amic ~amik ~amu> ~amur ~angk ~ann> ~ans> ~api> ~arec ~ari>
 ~asha ~aton ~atpa ~auh> ~auny ~awah ~awan ~ayaa ~ayan ~ayo> ~bak> ~basa ~bebe ~bes> ~besa ~bet> ~beto ~blen ~bret
 ~bul> ~buse ~cair ~can> ~cela ~cewe ~cinc ~cked ~coba ~cuk> ~cur> ~dagi ~daki ~dari ~dato ~dem> ~dibw ~diev ~dind
 ~dkm> ~dmn2 ~dot> ~dpt> ~driv ~drop ~duel ~dul> ~dump ~duny ~dup> ~ebah ~ebat ~ecel ~econ ~edag ~edot ~edul ~eeze
 ~egat ~egaw ~egen ~egri ~eher ~einj ~ekot ~elew ~elf> ~elih ~emeg ~emny ~emud ~enai ~enca ~end> ~enin ~epet ~erab
 ~erba ~erga ~eros ~esar ~ese> ~eser ~esji ~esos ~etha ~eton ~etri ~ewen ~ezer ~gaga ~gain ~gama ~gapu ~gasi ~gatn
 ~gawu ~gedo ~geje ~gejo ~gen> ~geta ~ggig ~ggri ~ginn ~giri ~grib ~gris ~gulu ~gunu ~hale ~hang ~hann ~hatn ~havi
 ~her> ~hers ~hese ~hing ~hmat ~horm ~iaka ~iasa ~iati ~ibua ~ibw> ~icur ~idup ~ieva ~igil ~ihny ~ijak ~ika> ~ikia
 ~ikus ~inar ~ingk ~inha ~intu ~ipil ~irku ~irum ~isak ~isor ~isos ~isto ~itam ~itud ~itur ~iwat ~jaj> ~jar> ~jauh
 ~jur> ~kae> ~kat> ~kata ~ked> ~kein ~kelu ~kese ~kete ~kian ~kiny ~kios ~kita ~knya ~koin ~kosn ~ktog ~kuah ~kuku
 ~kunn ~lahn ~latn ~lehe ~leko ~lemn ~leth ~lfal ~lipa ~liri ~list ~lock ~long ~lsek ~lunc ~lung ~lur> ~luri ~mabu
 ~mada ~maen ~magr ~mahe ~male ~mas> ~mbat ~mbre ~me2> ~mean ~mel> ~melu ~memi ~meny ~merp ~mesj ~miku ~mmar ~mn2>
 ~mosq ~mpak ~mpok ~mpur ~muko ~mutn ~n2in ~nahn ~namb ~nani ~ncak ~ncul ~ndo> ~ndus ~negr ~nek> ~nga> ~ngke ~ngok
 ~ngum ~nhal ~nit> ~njag ~njak ~njel ~njer ~nku> ~nna> ~nolo ~nonn ~ntan ~ntip ~nump ~nunj ~nyay ~nyeg ~nyek ~oile
 ~oin> ~okoa ~olny ~olon ~olse ~ongn ~onna ~oppo ~oran ~osan ~osok ~oson ~osor ~osot ~osqu ~paan ~pade ~paga ~page
 ~paik ~pane ~para ~past ~pece ~pema ~peng ~pero ~peru ~pik> ~pila ~pln> ~poln ~pols ~post ~ppos ~prp> ~ptic ~que>
 ~rain ~rali ~ramp ~rang ~rdap ~rder ~rdu> ~rdus ~reak ~reba ~reco ~reez ~remp ~reuk ~rive ~riya ~rkal ~rkel ~rkus
 ~rop> ~roso ~rpat ~rsed ~rsel ~rsih ~rt1> ~rten ~rtok ~rusk ~sak> ~sapa ~sedo ~self ~sepa ~sepi ~ser> ~seso ~seti
 ~side ~sirk ~sisa ~site ~snya ~sok> ~song ~soro ~sque ~sukk ~sula ~summ ~sumu ~tain ~tang ~tas> ~tayo ~tema ~terd
1 ~ters ~thak ~tian ~tilu ~tion ~tip> ~tita ~toil ~tola ~tope ~tory ~tpam ~trai ~treu ~tu2> ~tuak ~tuki ~tung ~turk
 ~uah> ~uand ~ucuk ~uel> ~uih> ~ujuk ~ujun ~uku> ~uler ~umma ~un2i ~unny ~unta ~unun ~uran ~uset ~uska ~uti> ~waba
 ~want ~wati ~wau> ~weny ~wit> ~wok> ~wur> ~yak> ~yamp ~yebe ~yega ~yeke ~yend ~yun2 ~zer>
-1 0000+4321 03+kel 07+bugel 0771+tolong 11+belum 11+tahun 12+disuruh 13+tahun 15+menit 2+batusari 2023+0771 22+arah
 2x 4+kontrakan 4+orang 4+perumnas 40+hari 5+no 7+orang 77+tahun 9+mau 9+sampai =kin abis+hujan about ada+2 ada+3
 ada+are ada+berapa ada+biaya ada+data ada+info ada+kabel ada+ketemu ada+ktp ada+niat ada+orang ada+pitih ada+pocong
 ada+program ada+satu ada+tempat ada+tindak adiak aeon agak+bungkuk air+kali air+mancur air+situ airport
 airport+soetta aja+di aja+ke aja+laporan aja+panjang aje ajuin akan alamat+gang alat+bantu alat+pasar alfamidi
 alfamidi+pinang alhamdulillah+ketemu alkohol amankan+golok ambon amuk+karena an anak+belum anak+bisa anak+depan
 anak+ditinggal anak+pada ancam+mau anda anggota+kami angkat+kerja angkot+03 angkot+jurusan angkringan angkut+belum
 angkut+di anjing anonim antar+anak antar+ke anter+ke any+update apa+bisa apa+warga apa+yang apartemen+ayodhya
 apartemen+paragon ape arah+ciledug arah+kebon arang ari+tidak asal asap+besar asap+dari asap+ganggu asd asesmen
 ashari+cipondoh asih atm ayodhya babakan badan+di badan+sehat bagaimana+lanjut bahari bahasa bahaya+banget
 baik+sadar bajalan baju+koko baju+merah bali+saudara bamban bamban+rt bana banget+datang banget+di banget+gang
 banget+kakak banget+lansia banget+sampai banget+tolong bangsat banjar banjar+wijaya bank+mandiri bansos+tidak
 bantal+kira bantaran+kali bantu+bawa bantu+kain bantu+modal bantu+saya banyak+tidak bapak+ada bapak+kalau
 bapak+marah bapak+saya baru baru+keluar baru+selapajang basah+semua basuo basuo+di bau+alkohol bau+banget bau+depan
 bau+di bawa+bendera bawa+ember bawa+gerobak bawa+identitas bawa+lagi bawah+jmbtn bawah+wit bayar+tidak bayi+dengan
 bebek bebek+h beda+lapor bedah bedah+rumah bekasi belakang+boen belakang+kontrakan belakang+ramayana belakang+rumah
 belakang+smk belakang+umt belum+lihat belum+tindak belum+yang benar bener+apa bener+bagaimana bener+dinsos
 bener+gubuk bener+orang bener+sudah bengkel+motor berapa+orang berendeng berhenti+sekarang berlobang
 berlobang+besar bersama+kami besar+paha besar+tidur besok+jam biasa+bawa biasa+di biasanya+jalan biasanya+tiap
 bikin+motor bintaro biru+sumur bisa+duduk bisa+hubung bisa+tanya bitung bni bocor+di boga bokor+rt boleh+ikat
 brebes brt bsd+dekat bubar buka+hari bukan+orang bukan+saya bulan+saya bule bundaran+tugu bungkuk bus+jalan
 busuk+dari busway+puri butuh+alat cangkring cantiga cap+alat capek+mati cari+ada cari+alamat cari+kakak cari+lagi
 cekcok+mulut cepat+petugas cerai cibodas cibodas+ada cibodas+besar cilame cilame+belakang cina city ciujung
 ciujung+raya close cluster cluster+banjar cuma+kecapean cuma+lagi cuma+lapar cuma+orang curug daerah+depan
 daerah+gading daerah+karang daerah+modernland daftar dahi damkar+sudah dan+makan danau+biru dari+bogor dari+dinas
 dari+luar dari+mana dari+pabrik dari+panti dari+saya dari+subuh dari+warung dasar dekat dekat+bundaran dekat+kantor
 dekat+lotte dekat+sdn dekat+stadion deng dengan+di dengan+sehat dengan+tembok dengan+tiang dengar+ada
 depan+alfamidi depan+apotek depan+bengkel depan+kecamatan depan+pom depan+rsud derek di+berita di+bintaro di+blok
 di+cengkareng di+cimone di+ciputat di+cisauk di+dahi di+depan di+gardu di+gebang di+gereja di+jaya di+kalideres
 di+kata di+kec di+kenanga di+kene di+koang di+lapas di+larangan di+lobi di+los di+mauk di+meruya di+pelataran
 di+php di+rsj di+sd di+sts di+taksi di+tangcity di+tps di+transmart di+warnet dia+anak dia+bakar dia+ditinggal
 dia+duduk dia+pergi dia+pindah diam+depan diancam+penagih dibawa+ambulans dibawa+bali dibiarin dibujuk dicoret die
 digusur+sekarang dijemput+belum dikasih+nasi dikit+abis dinas+sudah dingin+banget diomelin diperban dipukul+di
 disabilitas disdukcapil disuntik disuruh+orang ditakoni ditangkep ditaros ditemani ditemenin doang+wkwk dobel
 dokter+gigi domisili domisili+ke dompet+tidak dua+duanya duanya duduk+lemas duduk+situ due due+ari duka dulu
 duri+ikan duta eh+bukan elektrik emper+kios emperan+bank emperan+masjid evening fatah fly fly+over flyover+cibodas
 fogging foto+kemarin foto+tidak gacor gading gaga+baru gang+cilame gang+h gang+kebon gang+kelinci gang+kober
 ganggu+anak ganteng gantung+babakan gantung+pasar gapura gardu+listrik garuda+5 garuk gas+melon gelandangan+bawa
 gelandangan+bayi gelandangan+botol gelandangan+paksa gelandangan+tiap gelandangan+umur gelang+rumah gemuk
 gendong+anak genteng gerbang+sekolah gerobak+orang giant gigi+bpjs gile gocap golok+itu golok+sekarang golongan
-1 gonggong gonggong+terus good+evening got+mampet graha gratis+tidak gudang+jne gundul guru h+tas haii hajat
 haji+mencong hallo+ada halooo+dari halte+brt halte+depan halte+plaza hama handapeun hantu hapus+aja hari+kamis
 hari+loh hari+sabtu harus+dibawa harus+kenapa heboh heboh+kata hello hermina hi+good hiji hilang+bawa hilang+kami
 hilang+orang hilang+pakai hitam+bau hotel hotel+tidak hotline hujan+dia identitas+saya identitas+yang ijo+terakhir
 ikat+tidak iki+petugas ikut+orang ikut+senam indomaret+jalan informasi ini+dengan ini+foto ini+jawab ini+kok
 ini+manusia ini+nomor ini+nyambung ini+nyambungnya ini+wa interview is+the iseng+tolong istirahat istri+saya its
 itu+cuma itu+dari itu+jalan itu+lewat itu+lho itu+masuk itu+tidak jadi+dingin jadi+orang jadi+ternyata jahe jajan
 jaket+hitam jalan+bayur jalan+berlobang jalan+cadas jalan+ciujung jalan+danau jalan+harus jalan+jauh jalan+jend
 jalan+manggis jalan+masih jalan+mayat jalan+pakai jalan+tapi jalan+teuku jalan+tidur jalan+tmp jalan+tolong
 jalan+veteran jalanan+gelandangan jam+piro jam+segini jambatan janda jangan+kesini janji janten jatuh+sudah jelek
 jembatan+baru jembatan+sungai jemput+besok jend jend+sudirman jenguk+kakak jiwa+anak jiwa+kami jmbtn jmbtn+layang
 jne jne+batusari joget+di jual+alat juga jurusan+cimone kakak kakak+adik kaki+hitam kaki+luka kaki+tidak kalah
 kalau kalau+lansia kalau+telepon kamar+anak kamera kami+ada kami+hanya kami+main kami+sudah kamit kampus kamu+robot
 kandang+bebek kantor+buka kapan+cair karang+kami karena+sakit karet kata+dipukul kata+jalan kata+otw kawin
 kayaknya+yang ke+bekasi ke+dinsos ke+halte ke+padang ke+puskesmas ke+seberang ke+selokan keadaan keadaan+umum
 kebayoran kebayoran+lama keberatan kebes kebon kebon+jahe kebon+sayur kebun+kosong kec kecil+masih kecil+tolong
 kecoa kedah kedaung kedaung+wetan kedinginan+tidur kekerasan kel+benda kel+keroncong kelapa+depan kelas+4
 keliling+komplek kelinci kelurahan+larangan kemarin+dibawa kemarin+lari kemarin+orang kembali+sekarang kemis+dekat
 kemis+depan kena+alat kenapa+tidak kene kerja+ada keroncong ketemu+dengan ketemu+laki ketemu+semua ketemu+sudah
 ketemu+tolong kira+10 kira+40 kira+ini kirim+ko kirim+tadi kirim+yang kite+mau klambine klien+serahkan klik klinik
 kluar km+14 km+22 ko+masih kober kok+orang koko koko+putih kolam kolor komplek+sudah kondisi+baik kontrakan+ku
 kontrakan+mawar kontrakan+melati kontrakan+pelangi kontrakan+putra kontrakan+udin kooperatif kopi+tidak
 koreksi+bukan kostum kp+ambon kp+bayur kp+cantiga ktp+nya kubur+cina kumat+kamit kupingnya kursi+taman kutabumi
 kuyup+kedinginan lae lagi+cuma lagi+gelandangan lagi+hujan lagi+istirahat lagi+kumat lagi+maen lagi+sampai
 lagi+soal lahap lain+tidak laki+12 laki+t4 laki+ternyata lalu+sambungan lama lami lami+tidak lampung lansia+buta
 lansia+cari lansia+dia lansia+linglung lansia+napas lantai+stasiun lap+2023 lap+saya lapor+dinas lapor+tetangga
 lapor+yang laporan+saya lari+pas layang+kebon leasing lebih leher+ada lemas+tidak lemot lihat+anak lihat+dia
 lihat+harga lihat+sekarang lihat+sesak limo limo+tahun lingkungan linglung+bawa linglung+cari linglung+harus link
 lobby logat+jawa loh+ini lokasi lokasi+hari los lot lt+20 lu+siapa luar+negeri lumpuh+di lumpuh+tidak lutut
 mabuk+doang maghrib magrib+di magrib+tidak main+ke makan+belum makan+mie makin+banyak maling+dompet mancur mandir
 mandiri+daan manggis manggis+raya mangkat mangkat+belum mantap+cepat mantap+sat mantu mantu+saya manusia+apa
 masih+belum masih+centang masih+pada masjid+kami masjid+pintu masuk+dari masuk+gang masuk+karang masuk+rs
 mata+merah matur+sanget mau+ajuin mau+beli mau+cerita mau+jenguk mau+nanye mau+obat mau+pergi mau+rawat mau+saya
 mau+sumbang mawar+babakan mayapada melon meluap mengenai menit+sampai menjuntai+di menolak+dibawa menurut merah+di
 merangkak+di merdeka+depan meruya+utara mesin+potong mesin+sih meter mimpi minggu+kata minggu+lagi minta+polisi
 minta+rujuk minta+surat minum+jamu minum+susu miras mondar mondar+mandir mookervart muda muda+luka mukena
 mulut+tiap mulyadi muncul+di muntah+sekali mutiara nakal nama+anak nama+saya nanging nanye napas+itu naros nasib
 need negeri+pabuaran neglasari neroktok ngadadak ngadepin ngagem ngaku+dari ngantuk ngantuk+parah ngejogrok nginep
 nginep+di ngobrol+nyambung ngomong ngontrak niat nih+bales nih+orang nining no+12 no+2 nongol2+juga nusa nusa+jaya
 nyambungnya nyambungnya+ke nyasar+naik nyebut nyimpen+orang nyolong nyusu nyusuin o obat+jiwa obat+teratur
-1 odgj+liar odgj+lk2 odgj+ngoceh oh+gitu oh+iya oiya+dia ok+siap orang+aneh orang+bakar orang+darah orang+dengan
 orang+garut orang+kaki orang+kembali orang+ketemu orang+lari orang+lemas orang+mana orang+pergi orang+ramah
 orang+sih orang+sopan orangtuanya+sudah orgnya orgnya+sudah otw+belum over owe pabrik+kaca pabuaran+2 pada+takut
 padang pagar+di pagar+hitam pait pakai+daster pakai+golok pakai+jaket pakai+kostum pakai+mukena pakai+rambut
 pakai+sarung pakai+sirine pakai+tidur paket paksa+di palem palem+raya palem+semi paman+saya pamit+interview
 panas+bawa panunggangan papasan paragon parah+sudah parkir+ada parkir+basement parkir+tangcity partai parung+jaya
 pas+cfd pas+dicek pasar+itu pasar+kemis pasar+sudah pasien+tidak pasir pasir+jaya patah+tulang patang patung
 pecel+lele pekalongan pelajar pelangi pelataran pelataran+bank pemerintah penagih penagih+pinjol pencegahan
 penghuni pengkolan+haji pengungsi penjangkauan penjelasan penjelasannya penumpang+kereta perempatan+pasar
 perempuan+19 perempuan+bawa perempuan+ditinggal perempuan+sekitar perempuan+suka pergi+tidak perlintasan perlu+dia
 pernah+tapi perpanjang pertigaan+sangiang perum+pondok perum+rumah perum+total perumnas+2 pesantren petak petugas
 petugas+bersih petugas+dari petugas+ini petugas+jaga petugas+perempuan petugas+yang php php+di pikun+hilang
 pilek+di pinang pinangsia pindah+domisili pinggang+di pinggir+jalan pinggir+panunggangan pipi+kiri piro pisau+cap
 pisau+keliling pitih pitih+lai pkh+saya plawad plawad+indah pmi+buka pmr pocong+ternyata pohon pohon+mangga
 pohon+pisang pojok ponorogo poris+peron poris+plawad pp preman+tapi promo ps+laris puasa+kemarin puji puji+tuhan
 pun pun+lansia punya+kaki push push+rank putri racun+piring raden+fatah rahasia+tidak rambut+gimbal rame+di rampung
 rampung+kabeh rangkas+nyasar rank rawa+bamban rawa+buntu rawat+kp rehab relawan repot resah resep rewel
 ribut+dengan riw roda rs+dengan rs+hermina rs+mayapada rs+sari rsj+sekarang rsud+dari rt+5 rujukan ruko ruko+dekat
 ruko+lio ruko+pinangsia rumah+duka rumah+rw rumah+sekarang rumahnya+cat rusak rw+aja rw+nyuruh saaba saking
 salah+lihat salah+tulis salam salut sambil+peluk sambung+saya sambungan sambungan+putus sampah+tumpuk sampai+ini
 sampai+isya samperin+orang samping+atm sanget sarapan sari+asih sarung+biru sat sat+set sate+taruh satpam+ada
 satpol+pp saudara saudara+5 saudara+banyak saudara+sekarang saya+amuk saya+batuk saya+bawa saya+bocor saya+butuh
 saya+cek saya+dekat saya+hancur saya+kena saya+kering saya+lapar saya+lupa saya+mahasiswa saya+panik saya+pensiun
 saya+pikun saya+rahasia saya+rawa saya+rw saya+tadi sd+gading sd+karang sd+negeri sdn sdn+9 sdn+sukasari
 sebelah+pabrik sebelah+toko sebelah+tukang seberang+pom segini segini+masih sehat+dengan sehat+tidak sekarang+butuh
 sekarang+jam sekarang+lansia sekarang+mata sekarang+nio sekarang+tidak sekitar+7 sekitar+9 sekolah+lapor
 sekolah+umur sekolahan semak+pinggir semalam semangat sementara semi sempat+kejar senam sendiri+kami sendiri+kp
 sendiri+rumah sendiri+tukang seneng sepeda+anak seragam+pramuka serahkan+ke set+cepat shalom shelter shelter+bus
 siap+arah siapa siapa+bener siapa+ini sibuk sigap+banget sih+ada siko sini sios sisir situ+cangkring situ+tidak
 skandinavia skandinavia+lt skripsi slot+gacor so so+much sopir+angkot sori sosial sp4n spada spbu+daan status+masih
 stroke+saya sts+tangerang suami+istri suami+tidak suami+yang suara+senjata sudah+2 sudah+3 sudah+bersama
 sudah+bubar sudah+cabut sudah+cerai sudah+ditinggal sudah+due sudah+kapendak sudah+lami sudah+lapor sudah+lari
 sudah+mangkat sudah+minta sudah+pindah sudah+rampung sudah+rutin sudah+sembuh sudah+tahu sudimara+pinang
 suka+kumpul suka+marah suka+seberang suka+teriak sukaasih suku sungai+turi surat+pindah surut survei syarat
 syarat+masuk t4 tadi+anak tadi+iseng tadi+lagi tadi+lapor tahu+di tahun+98 tahun+disuruh tahun+hidup tahun+ini tai
 tai+lalat takon takon+bantu taksi takut+dia taman+elektrik tanah+gocap tanah+lewat tanam tanam+di tangan+kanan
 tangcity tangga+jembatan tangis+kolong tangki tangsel tangsel+masuk tanpa+baju tanya+bantu tanya+dia tanya+jawab
 tanya+lagi tanya+syarat tapi tapi+pas target+terpantau taruh+golok tas+besar tebus+obat telepon+tidak tembok
 tempat+penampungan tenang+duduk tengah+bundaran tengah+taman tepi+sungai terakhir+di teras+minimarket
 teras+puskesmas terdampar terdampar+di terlantar+apa terlantar+dari terminal terus+dengan terus+depan terus+hilang
-1 terus+tiap tetangga+galak tetangga+gonggong tetangga+sudah tetangga+tiap teuku teuku+umar tiang+sutet tiap+di
 tiap+jumat tiap+tanggal tiba+di tidak+apa tidak+bayar tidak+belum tidak+dengar tidak+gigit tidak+janten tidak+jd
 tidak+kami tidak+keberatan tidak+kedah tidak+kp tidak+lansia tidak+lapor tidak+nakal tidak+nyentuh tidak+sios
 tidur+gelandangan tidur+kencang tinggal tinggal+bus tinggal+tidak tini tn toko+jalan toko+pisau tokoh tol
 tol+jakarta tol+jatake tolong+ditertibkan tolong+evakuasi tolong+lihat tolong+penjelasan tolong+razia tolong+salah
 tolong+sekarang tolong+tahan tolong+tunjuk transmart transmart+cikokol trotoar+gelandangan truk+tidur tua
 tugas+sekolah tuhan+sudah tukang+buah tuli+jadi tumpang+tidur tumpuk+mau tunggu tunggu+jemput tunggu+nih
 tunggu+stasiun turi tusuk+duri umar umkm umpet umum umum+baik umum+pasar umur+11 unit untuk+bener untuk+makan ups
 ups+salah usah+jadi vaksin+rabies viral wa+saya wa+terakhir wa+toko waalaikumsalam warga+antar warga+pasung
 warga+sudah warnet wartawan warung+nining warung+tini wawancara wifi x+yang yakin+banget yang+darah yang+down
 yang+ganggu yang+kesini yang+pukul yang+saya yang+tanya ybs+ada yo+sudah yuk ~0jt> ~0th> ~<2x> ~<aaa ~<abo ~<adi
 ~<aeo ~<aja ~<aje ~<aka ~<alk ~<an> ~<and ~<ano ~<ape ~<asr ~<atm ~<ava ~<ayo ~<bam ~<bar ~<ber ~<bni ~<bon ~<bou
 ~<boy ~<bre ~<brt ~<buk ~<bur ~<cib ~<cim ~<daf ~<dan ~<dek ~<dep ~<dha ~<dib ~<dit ~<dob ~<dom ~<dut ~<ele ~<ema
 ~<eve ~<fat ~<fog ~<gac ~<gal ~<gat ~<gia ~<goc ~<gur ~<hay ~<hij ~<hmm ~<ija ~<int ~<its ~<jam ~<jel ~<jin ~<jmb
 ~<jne ~<jug ~<kal ~<kee ~<kek ~<ker ~<klu ~<kom ~<kri ~<lae ~<lea ~<leg ~<leu ~<lut ~<nar ~<nee ~<new ~<ngl ~<nia
 ~<nud ~<nus ~<nut ~<o> ~<off ~<org ~<ove ~<owe ~<pac ~<pan ~<par ~<pem ~<php ~<piy ~<pmr ~<poh ~<poj ~<pp> ~<puj
 ~<reh ~<rek ~<reo ~<rep ~<res ~<rew ~<rum ~<sas ~<sdn ~<seu ~<sew ~<she ~<sia ~<sib ~<sig ~<sik ~<ska ~<skr ~<sli
 ~<so> ~<sp4 ~<syu ~<t4> ~<tag ~<tem ~<tn> ~<tro ~<tuj ~<tum ~<uma ~<umk ~<ump ~<und ~<ups ~<vil ~<vir ~<waa ~<wat
 ~<wif ~<yuk ~aaba ~aala ~aasi ~abou ~abum ~abut ~acem ~acor ~adaa ~adad ~adun ~adur ~aeon ~afka ~agem ~aghr ~agon
 ~agra ~ahap ~ahar ~ahla ~aiak ~aii> ~aiku ~airp ~ajah ~ajal ~aje> ~ajui ~ajur ~aker ~akon ~alau ~aliw ~alla ~alma
 ~alom ~alun ~amid ~amka ~anda ~angc ~angd ~angg ~ania ~anja ~anke ~anku ~ansm ~ant> ~anun ~apad ~apan ~apeu ~apil
 ~arag ~aran ~arep ~arjo ~arma ~arne ~arsi ~aru> ~aruk ~asaa ~asan ~asdf ~ases ~asib ~asis ~asse ~asuo ~atan ~ati>
 ~atif ~atii ~atin ~atm> ~atny ~auti ~avel ~avia ~awad ~awin ~aya> ~ayap ~ayod ~azah ~baga ~bal> ~bamb ~bare ~basu
 ~bayo ~bby> ~beng ~berj ~berk ~bers ~bila ~bin> ~bine ~bint ~bis> ~bkan ~ble> ~bni> ~boga ~boh> ~bour ~bout ~breb
 ~brol ~brt> ~buh> ~bule ~bung ~busi ~busu ~buta ~butn ~cali ~capi ~care ~cari ~cega ~cel> ~cibo ~cim> ~cina ~ciuj
 ~clus ~coa> ~curu ~dakn ~dal> ~dalu ~dang ~dape ~deka ~dend ~deon ~depi ~dern ~dfgh ~dhya ~dik> ~diko ~diom ~dis>
 ~disd ~dobe ~doh> ~doma ~don> ~dor> ~due> ~dukc ~duwe ~eada ~eads ~eans ~ebel ~eber ~ebet ~ebih ~eboh ~ecoa ~edau
 ~ede> ~eed> ~egah ~ego> ~ejog ~ekam ~eksi ~ektr ~elaj ~elan ~ello ~elon ~elte ~emun ~encu ~enov ~ento ~enye ~eon>
 ~eony ~epan ~epen ~eput ~erca ~ergi ~erla ~erlo ~ermi ~erpa ~ersi ~eruk ~esme ~esta ~etin ~etug ~etun ~euku ~eum>
 ~eump ~eun> ~even ~ewel ~fami ~fata ~fkah ~fly> ~fogg ~gabu ~gard ~garu ~gcit ~gdut ~gebe ~gelo ~gem> ~gga> ~gge>
 ~ggot ~ghri ~ghun ~gina ~gine ~gkal ~gkau ~gki> ~gku> ~gkun ~glas ~goba ~goca ~gomo ~gong ~gont ~grah ~gsat ~gsel
 ~gubu ~guk> ~gund ~haii ~haja ~hama ~hani ~hant ~hart ~hatu ~hebo ~hell ~helt ~hend ~hidi ~hija ~hiji ~hol> ~hote
 ~hotl ~hrib ~hung ~hya> ~iatn ~ibag ~ibak ~iben ~ibod ~ibuj ~ibus ~icor ~ida> ~idam ~iden ~idin ~ienn ~iew> ~ifi>
 ~igan ~iin> ~iko> ~ikol ~ilam ~ili> ~ilih ~ilik ~inav ~ine> ~inem ~inep ~inik ~ipan ~ipet ~ipon ~ipsi ~iral ~iras
 ~iro> ~irpo ~iruj ~isab ~isas ~isdu ~istr ~isun ~itel ~itih ~itom ~its> ~itti ~iuk> ~iyam ~jaba ~jago ~jahe ~jait
 ~jama ~jamu ~janj ~jele ~jin> ~jmbt ~jne> ~jogr ~juga ~juin ~kaas ~kalo ~kari ~kaua ~kawi ~kcap ~kead ~kec> ~kega
 ~keke ~kemu ~kene ~kepi ~kir> ~kit2 ~klik ~klin ~klua ~kmin ~koan ~kobe ~koh> ~kohn ~koho ~kond ~koni ~kont ~koop
 ~kop> ~kost ~krip ~krit ~ktri ~kums ~kur> ~kuta ~lae> ~laik ~laja ~lamp ~lau> ~lay> ~leas ~lebi ~lekt ~lemo ~lent
 ~leum ~lid> ~lien ~liki ~limo ~linc ~lini ~lis> ~lkoh ~lobb ~lodo ~loka ~lokn ~lom> ~lter ~luap ~luba ~luny ~lure
 ~lust ~lyad ~magh ~maja ~marg ~matu ~mbtn ~menc ~mese ~midi ~mili ~mimp ~mind ~mine ~miny ~mira ~mkm> ~mode ~mond
"""
