"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 mayat+sudah melati+3 melayu memberkati mempan mengenai meninggal+bapak menjuntai+di merangkak merdeka+depan
 meruya+utara mesin+sih metropolis mimpi+orang mind+dia minggu+buka minggu+kata minggu+lagi minggu+terakhir
 minta+kunjung minta+polisi miras mlaku+lurus mobil+minta mobil+tenggelam mobil+terus mobil+yang mondar
 mondar+mandir mookervart muda muda+luka mugi mukena mulai+dari muleh mulut+mencong mulut+tiap mulyadi mumpung
 mumpung+belum muncul+di muncul+lagi mundur musola+butuh nakal nanging nanti nanti+saya napas+itu nasib negri
 ngaku+dari ngantuk+parah ngejogrok ngetan nginep+di ngobrol+nyambung ngora ngungsi ngungsi+di nih+orang nikah
 nining nio no+12 nolak nomor+ini nongol2+juga nyaris+bikin nyengir nyerah nyusu nyusuin o obat+jiwa obat+teratur
 odgj+jinak odgj+lapor odgj+ngoceh odgj+obat of+the off oh+gitu oh+iya oiya+dia operasi orang+aneh orang+darah
 orang+dipukul orang+garut orang+kaki orang+lemas orang+racun orang+sih orang+tapi orang+terus orang+tinggal
 orangtuanya+sudah otw+dari owe pabrik+kaca pabrik+tahu pada+takut pada+tanya padahal+saya padang pagar+di paham
 pakai+dekat pakai+gamis pakai+kabaya pakai+kostum pakai+mau pakai+mukena pakai+rambut paksa+tidak palem palem+semi
 paling+besar pamit+interview panarub pandeglang panti+lansia panti+mana paragon parah+sudah parkir+ada
 parkir+basement parkir+liar parkir+mall partai partai+kuning pas+cfd pasar+bandeng pasar+dagang pasar+itu
 pasar+laris pasar+sudah pasar+tapi pasien+sudah pasung+dari pasung+tapi patang patokan+sebelah patung pdam
 pecel+lele pekalongan pelajar pelangi pelataran pelataran+bank pemda pemerintah penagih+pinjol penelepon+kirim
 pengajuan penjangkauan penjara penjelasan penjelasannya penuh penyebrangan percuma perempuan+19 perempuan+bukan
 perempuan+dengan perempuan+lewat perempuan+sekitar perempuan+suka pergi+ke perlintasan perlu+izin perlu+orang
 pernah+dapat pernah+tapi peron+2 perpanjang persada persalinan persita pertigaan+jatake perum+sekneg pesantren
 petir+orang petugas petugas+dari petugas+perempuan pikun+suka pinangsia pindah+domisili pinggir+lapangan
 pinggir+tol pipi+kiri piro pisah+pakai pisau+cap pisau+juga pisau+keliling pisau+sudah pitih pitih+lai piyambak
 piyambak+mlaku plaza pmr pohon pohon+asem pohon+mangga pojok+cipondoh polsek+karawaci polusi ponpes poris+ada
 poris+peron pos+rw posisi+di pp pppp prapatan promo ps+poris puasa+kemarin pulang+kata pulang+tidak pulang+umur
 punya+kaki punya+saudara push push+rank pusing puskesmas+ada puskesmas+mana puspem putar+green putri r03
 raden+fatah radio+rusak rahasia+tidak rambut+gimbal rampung rampung+kabeh rangkas+nyasar rank rehab rel+mati
 relawan renov resah resah+ada resep reyot riw robinson roda roti+bapak rs+hermina rs+mayapada rt+5 ruko+dekat
 ruko+pinangsia ruko+sudirman rumahnya+cat rumahnya+mau rw+02 rw+aja saaba saja salah+paham salah+tulis salam
 sambung+saya sambungan sambungan+putus sampah+penuh sampai+isya san san+bio sapuluah sapuluah+tahun sarmi
 sarung+biru sat sat+set sate+taruh satpol+pp satu+kelas saudara saudara+5 saudara+banyak saudara+dari
 saudara+manusia saudara+terakhir sawah+belakang saya+0857 saya+bagaimana saya+batuk saya+butuh saya+hancur
 saya+kasi saya+kering saya+ketua saya+lah saya+lupa saya+mahasiswa saya+muntah saya+rahasia saya+rw saya+sakit
 saya+satpam saya+sejak saya+suka saya+tangan saya+wkwk sd+gading sdn+5 sdn+sukasari se sebelah+pabrik seberang+di
 sehat+dengan sekarang+ketemu sekarang+lansia sekarang+sinyal sekarang+tidak sekitar+7 sekitar+9 sekitar+pasar
 sekolah+rakyat sekolah+saya sekolah+umur sekolahan semangat sementara semi semrawut semua+jalan semua+kena senam
 sendiri+kp sendiri+naik sendiri+tidak sendiri+tukang sepatan seragam+pramuka seragam+tentara serahkan+ke
 sering+lupa serpong+dekat service set+cepat setrum+dikit shalom shift siapa siapa+ini siapa+tahu sibuk sido+orang
 simulasi sinyal+jelek sios sios+orang sisir skripsi sma+15 so so+much sora soto spbu+daan st+batuceper stroke+lihat
 suami+yang subuh+bagaimana subuh+tadi sudah+2x24 sudah+bersama sudah+bubar sudah+datang sudah+diadopsi
 sudah+disuntik sudah+kapendak sudah+lari sudah+mangkat sudah+minggu sudah+orang sudah+rampung sudah+rutin
 sudah+sembuh sudah+tidur suka+kumpul suka+seberang suka+teriak sukaasih suku sumpah sunan sungai+turi susul+bawa
 swastiastu t3 tabrak+saya tadi+belum tadi+iseng tadi+kata tadi+lapor tadi+pakai tadi+pamit tahlilan tahu tahu+ini
-1 tahu+mau tahun+ini tahun+kali tahun+mau tai tai+lalat takut+gelap taman+kunci tambal tanah+gocap tanah+lewat
 tangan+rt tangerang+cerdas tangerang+tidak tangerang+yang tanggal tangis+mau tanpa+alas tanpa+baju tanya+dia
 tanya+jawab tanya+ke tanya+lagi tanya+syarat tapi+masih tarik+becak taruh+golok tas tegal telepon+dengan
 telepon+lagi telepon+saya teluk teluk+naga teluknaga+dekat temukan+tempo tenang+abis tengah+bundaran tentang+cara
 teras+bank teras+saya terminal ternyata+perempuan terus+dengan terus+dibawa terus+hilang terus+pergi terus+tiap
 tetangga+buang tetangga+gonggong tetangga+jual tetangga+sudah tetangga+tiap teuku teuku+umar the+bank think+dia
 this+service tiap+ada tiba+di tidak+belum tidak+gigit tidak+hari tidak+jd tidak+kami tidak+lansia tidak+mempan
 tidak+nakal tidak+nanaon tidak+orang tidak+saya tidak+siapa tidak+sios tidur+kp tiga+orang tikus+gratis timur+sudah
 tinggal+bus tinggal+dua tini toko+jalan toko+pisau tokoh tol tol+bsd tol+karang tolong+ditertibkan tolong+evakuasi
 tolong+lihat tolong+penjelasan tolong+salah tolong+sekarang tolong+suami tolong+tahan topi topi+hitam total+persada
 trima trima+infonya trotoar truk+tidur tua+banget tua+belum tua+tabrak tugas+sekolah tuhan+memberkati
 tukang+bangunan tukang+jagal tukang+tambal tumpuk+mau turi tusuk+duri u uang+palak uap uban ular umar umkm umur+11
 umur+30an untuk+ambil untuk+bener untuk+jaga ups ups+salah urus+kartu usah+deh vaksin+rabies video+telepon
 villa+tangerang voli wa+08xx wa+aja wa+toko waalaikumsalam wajar wajib warga+antar warga+lagi warga+pasung warung+h
 warung+nining warung+tidak warung+tini warung+yang wawancara wetan wifi wkwk+orang work woy wtc wtc+matahari
 wungkul yakin+banget yang+baca yang+darah yang+down yang+jaket yang+kalian yang+kesini yang+paling yang+tabrak
 yang+tanya yani yaudah+tidak ybs+ada ybs+di ybs+lihat yo+sudah you+respon yuk zzzzz ~08xx ~0jt> ~0rb> ~2nya ~2x24
 ~3kg> ~70th ~8xx> ~<08x ~<2x2 ~<3kg ~<70t ~<aeo ~<ahm ~<aja ~<aju ~<and ~<app ~<ava ~<azh ~<bag ~<bea ~<ber ~<bia
 ~<bni ~<bod ~<bog ~<bon ~<bre ~<brt ~<bug ~<buk ~<bur ~<cbd ~<cia ~<cib ~<dan ~<das ~<dek ~<dep ~<dha ~<dlh ~<eh>
 ~<ele ~<elp ~<emp ~<eve ~<f> ~<fat ~<ff> ~<fot ~<fre ~<gab ~<goc ~<god ~<hay ~<hoa ~<hok ~<ieu ~<ig> ~<ija ~<ipa
 ~<jas ~<jaw ~<jin ~<jmb ~<jun ~<kah ~<kal ~<kee ~<kha ~<kis ~<kri ~<kya ~<lae ~<lep ~<les ~<leu ~<lev ~<lin ~<lus
 ~<mag ~<mau ~<mbo ~<mug ~<mum ~<nas ~<ngl ~<nio ~<not ~<nut ~<o> ~<ove ~<owe ~<pam ~<pda ~<pij ~<pin ~<pip ~<piy
 ~<pmr ~<poh ~<pp> ~<ppp ~<r03 ~<rak ~<reh ~<ret ~<rey ~<rod ~<ror ~<ruj ~<sae ~<sam ~<san ~<sch ~<se> ~<seu ~<she
 ~<sho ~<sib ~<sig ~<sio ~<ska ~<skr ~<sky ~<so> ~<sos ~<sot ~<sto ~<syu ~<t3> ~<tem ~<tet ~<thi ~<tua ~<u> ~<uap
 ~<uma ~<umk ~<ups ~<usa ~<vil ~<vol ~<waa ~<wif ~<wor ~<woy ~<wtc ~<wun ~<xxx ~<yuk ~aaba ~aala ~aasi ~abri ~abum
 ~aca> ~adaa ~aden ~adep ~adip ~adur ~aeon ~aera ~agon ~agra ~agu> ~aham ~ahap ~ahla ~aiak ~aii> ~aiku ~aima ~aina
 ~airp ~ajah ~ajen ~ajib ~ajui ~akah ~aker ~akku ~akon ~aks> ~aksi ~alem ~aliw ~alma ~alom ~amid ~amka ~amri ~anar
 ~angd ~angg ~antu ~anyo ~apad ~apil ~apul ~arag ~araj ~aran ~arep ~arge ~arhu ~arjo ~arko ~armo ~arsa ~arse ~aru>
 ~arub ~asaa ~asab ~asan ~asas ~asda ~asdf ~aser ~asib ~asis ~asna ~asse ~astr ~astu ~asuo ~atan ~atif ~atka ~atol
 ~auna ~awut ~ayak ~ayap ~ayor ~aza> ~azho ~baba ~bagi ~basu ~beas ~beng ~bie> ~bih> ~bine ~bins ~biol ~bis> ~bkan
 ~bni> ~boga ~breb ~brik ~brt> ~buah ~buba ~buge ~bula ~bule ~butn ~cali ~capi ~care ~cbd> ~cel> ~cerd ~cibo ~cil>
 ~cimo ~cing ~ciny ~cis> ~ciuj ~clus ~core ~cum> ~curu ~daer ~dagu ~dang ~date ~degl ~deka ~del> ~dent ~dera ~dern
 ~dfgh ~dhan ~diai ~diev ~diju ~dik> ~dika ~diom ~disd ~disi ~dito ~dlh> ~doh> ~doma ~domi ~dor> ~dosa ~dram ~dukc
 ~durn ~eada ~eali ~eans ~ebay ~ebel ~ebet ~edok ~edug ~egla ~egri ~ejog ~eka> ~ekal ~ekol ~eks> ~ektr ~elaj ~elan
 ~elap ~ele> ~elim ~elpi ~emda ~emen ~emot ~emra ~emuk ~emun ~enak ~endu ~enuh ~enye ~eon> ~epan ~epas ~epo> ~epuk
 ~eram ~erar ~erca ~ercu ~erek ~ermi ~erpa ~esa> ~esta ~et2> ~etia ~etuk ~euku ~eump ~eung ~evel ~even ~ewal ~eyot
 ~fami ~fata ~foto ~free ~gaan ~gabu ~gaco ~gadu ~gaim ~gami ~gan> ~gati ~gdut ~gebe ~geja ~geli ~gelo ~gemb ~gemp
 ~gerb ~gese ~get2 ~gga> ~gge> ~gipa ~glam ~glo> ~goca ~gonc ~gora ~gsat ~guk> ~gund ~hada ~haii ~hair ~ham> ~hama
 ~han> ~hani ~hant ~hari ~hart ~hat> ~hatu ~here ~hidi ~hift ~hija ~hiji ~hjkl ~hlil ~hmad ~hoax ~hokk ~hom> ~hotl
 ~hum> ~hung ~hur> ~ial> ~iama ~ianj ~iann ~iant ~iast ~iasu ~iben ~iber ~ibil ~ibod ~ibu> ~ida> ~iday ~iden ~idin
-1 ~ieu> ~ieva ~iew> ~ifi> ~iges ~ijag ~ikah ~iki> ~iku> ~imar ~imon ~imul ~indr ~inik ~iola ~ipon ~ipsi ~ipun ~ipur
 ~iras ~iro> ~irpo ~isdu ~iseb ~isi> ~isil ~istr ~it2a ~itab ~itih ~itom ~iyam ~iyo> ~jahe ~jait ~jam> ~jamu ~janu
 ~jata ~jawa ~jek> ~jib> ~jmbt ~jogl ~jogr ~jua> ~juin ~juki ~juni ~kaas ~kak> ~kaka ~kalo ~kape ~kato ~kaua ~kcap
 ~kead ~keke ~kemb ~kene ~kert ~ketn ~khai ~kir> ~kit2 ~klin ~kmin ~koan ~kobe ~koh> ~kohn ~komu ~kond ~kont ~koop
 ~kop> ~kope ~kost ~krim ~krip ~krit ~kter ~kums ~kur> ~kut> ~kutn ~kyai ~lae> ~laik ~laja ~lame ~lami ~lang ~lar>
 ~lasi ~lawa ~lay> ~layu ~laza ~ledu ~lekt ~lele ~lent ~leum ~leve ~lid> ~lien ~lihi ~lika ~liki ~lila ~lim> ~limu
 ~lini ~link ~lis> ~lmar ~log> ~loka ~lom> ~lor> ~lpij ~luah ~lure ~lus> ~lusa ~lust ~lutu ~lyad ~mad> ~madh ~mah>
 ~mand ~marh ~mark ~mayu ~mbaw ~mbtn ~mbu> ~mbut ~mda> ~meno ~mese ~midi ~mimi ~mini ~mira ~mkm> ~mode ~mone ~mot>
 ~mpas ~mraw ~msal ~muda ~mugi ~muke ~muly ~mump ~mur> ~must ~naga ~nagr ~nant ~nany ~nawi ~ncis ~ncum ~ndeg ~ndra
 ~negr ~neme ~ngad ~ngan ~ngaw ~ngdu ~ngeh ~nger ~nget ~ngil ~ngip ~ngom ~ngor ~nika ~nim> ~nini ~nio> ~nisa ~nita
 ~njur ~nnyo ~noni ~nor> ~nov> ~npes ~nson ~ntik ~ntre ~nung ~nuru ~nutu ~nyes ~oar> ~oax> ~oban ~ober ~ocap ~oda>
 ~oder ~off> ~oglo ~ohny ~okee ~okki ~okoh ~oku> ~olah ~olik ~olod ~omar ~omis ~omo> ~omun ~onim ~onor ~onpe ~onta
 ~oope ~ork> ~ose> ~otka ~otli ~otoa ~ound ~out> ~owe> ~oyo> ~pant ~papu ~pdam ~pegi ~pek> ~pela ~pem> ~pemd ~peme
 ~perc ~perm ~pes> ~pete ~piji ~pike ~pipi ~piro ~piti ~piya ~plaz ~plik ~pmr> ~poho ~polu ~ponp ~poti ~potk ~ppo>
 ~ppp> ~pppp ~prap ~prom ~pto> ~puli ~push ~pusi ~pusp ~putn ~qwe> ~r03> ~rago ~raju ~rart ~rasn ~ratu ~rawa ~rawu
 ~rbaj ~rcum ~rdas ~rebo ~rek> ~rela ~reng ~reyo ~rget ~rhum ~ring ~rips ~riw> ~riyo ~rjo> ~rmi> ~rmo> ~robi ~romo
 ~ronc ~ropo ~roro ~roto ~rpor ~rsad ~rsal ~rsar ~rtai ~rub> ~rug> ~ruju ~ruko ~ruma ~rut> ~rvar ~rvei ~rvic ~rvie
 ~ryad ~saab ~saan ~sama ~samp ~sari ~saud ~saur ~sdfg ~sduk ~sebu ~sed> ~seks ~semr ~sena ~sep> ~ser> ~sert ~shal
 ~shar ~shif ~siak ~sib> ~sibu ~siga ~siha ~simu ~sios ~skri ~sma> ~sora ~soto ~spem ~stia ~stin ~stra ~suin ~suks
 ~sump ~suna ~suo> ~supe ~suru ~surv ~sury ~swas ~tahl ~talk ~tan> ~tar> ~tarm ~tay> ~tedu ~tekn ~tela ~terk ~terp
 ~terv ~teta ~teuk ~tine ~tipi ~tkan ~tlin ~toar ~topi ~tore ~tren ~tri> ~trop ~trot ~turi ~tut> ~uala ~uang ~ubun
 ~ucia ~udar ~uden ~ugel ~ugi> ~uhun ~ujuk ~ukaa ~ukca ~uken ~ukmi ~ukup ~ular ~ule> ~uleh ~uli> ~ulid ~ulur ~ulya
 ~umah ~umar ~umen ~umkm ~umsa ~un2> ~unat ~und> ~undi ~upai ~ups> ~uri> ~ursu ~urug ~urve ~urya ~ush> ~uspe ~usum
 ~utab ~utra ~utri ~utut ~val> ~vart ~vei> ~veni ~ver> ~vice ~view ~vill ~voli ~waal ~waji ~waka ~wana ~wanc ~wast
 ~wawa ~weta ~wifi ~win> ~work ~woy> ~wtc> ~wut> ~x24> ~yand ~yedi ~yot> ~yuk> ~zhom
-2 07+bojong 0813+0000 0857+0000 13+tahun 15+menit 19+tahun 2+batusari 2+orang 22+arah 3+jam 3+kilo 40an 45+tahun
 5+no 5+orang 6+orang 7+tahun =client =force =heart =nature =road =well abaikan abis+begadang abis+naik about
 about+the acara ada+data ada+dengan ada+info ada+ketemu ada+konseling ada+listrik ada+niat ada+ongkos ada+orang
 ada+perkembangan ada+program ada+sudah ada+tompel agen air+anak air+bersih aja aja+ke alamat alas alas+kaki
 alat+bantu alat+lewat alfamart alfamart+jalan alkohol alun2 amankan+golok ambil+mana ambruk+kemarin ambruk+tahun
 ambulans+ada anak+bisa anak+ditinggal anak+ini anak+istri anak+jalanan anak+kampung anak+kucing anak+ngelem anak+pd
 anak+piatu anak+rt anak+suka anak+tenggelam anak+terlantar angkat+belum angkot+03 anter any+news apa+ada apa+bapak
 apa+kok apa+robot apa+tangan apa+untuk apa+warga apar apar+di apartemen+ayodhya ape aplikasinya arah+barat
 arah+ciledug arah+jembatan arah+kebon arah+sepatan arah+situ arah+tangerang arah+tmp arah+utara ari+tidak arum
 asam+urat asesmen atas+genteng atas+tiang atm+bca aula+kelurahan avanza+hitam awas ayodhya ba+wah babi babi+lu
 baca+tulis bacok+tetangga badan+bentol badan+sehat bagaimana+kabar bagaimana+sekarang bahu+jalan baik+jangan
 baik+telepon baju+bekas bakso+senjata bakti+pada balaraja balita+main bamban bandara bandung banget+datang
 banget+kakak banget+keburu banget+nya bangkai+di bangun+ada bangun+dia bangun+jam bangun+langsung bangun+tidur bank
 bank+bjb bantu+bawa bantu+kain bantu+obat bantu+tidak banyak+itu bapak+duduk bapak+kalau bapak+saudara baru+ketemu
 baru+tahu basah+semua batal+aja batal+orang batuk+terus batusari bau+alkohol bau+depan bau+di bawa+balita
 bawa+gerobak bawa+koper bawa+sapu bawa+tas bawa+temen bawah+puun bawah+wit bayar+kontrakan bayi+harus bebek bebek+h
 beda+orang begal+di bekasi belakang+kontrakan belakang+ramayana beli+baru belum+angkut belum+juga belum+laporan
 belum+orang belum+sampai belum+yang bener bener+datang bener+orang bener+sudah bengong bentol+semua berapa+lama
 beras beras+naik berduka berendeng beres beres+tidak berisik+kayak berita+itu berobat+sekarang bersih bersih+got
 bertiga+tidak besar+di besar+paha besar+tidur biasa+bawa bikin+pingsan bima bintaro bintaro+sektor bio biru+jalan
 bis+tidak bisa+baca bisa+berdiri bisa+hubung bisa+keluar bisa+lewat bisa+pulang bisa+tidak bjb blok+e blok+m
 bocah+sekitar boen bokor+benda boleh+lapor bolos broadcast buah buana bubur budeg bukan+perempuan bukan+ternyata
 bunderan bunderan+gading bunga buntung+di buntung+tabrak busuk+dari busway+kalideres busway+pesakih butuh+baju
 cacat+kaki cadas+kukun cakra cakra+buana calm cantiga cap cara+beda cari+alamat cari+makam cari+orang catur cekcok
 celana+hitam cengkareng cepak cerita chatbot cibodas cikokol cikupa ciledug cintaku cipadu cipete ciri+ada
 ciri+cirinya cirinya+apa cisadane cisadane+raya cisauk cita cluster+banjar compang cross+depan cuma+berdiri
 cuma+duduk cuma+jalan cuma+lagi cuma+orang curhat da daftar daftar+bantu dalam+gang dalam+giant dalam+minimarket
 dan dan+minum darah+saya dari+cipondoh dari+di dari+dia dari+dinsos dari+hari dari+jalan dari+magrib dari+orang
 dari+pemkot dari+rabu dari+rangkas dari+rps dari+semalam dari+subuh dari+sumbang dari+yayasan darussalam
 datang+semua deg deg+degan degan dekat+kontrakan dekat+lotte dekat+mcd dekat+pabrik dekat+palang dekat+rumah
 dekat+sd dekat+tempat dekat+ternyata dekat+tol delima delima+4 denda dengan+adik dengan+istri dengan+lansia
 dengan+rt dengan+sandal dengan+temen depan+gang depan+gedung depan+gereja depan+kecamatan depan+kfc depan+klinik
 depan+lapas depan+pos depan+simulasi depan+smp depan+smpn deras di+alun2 di+atap di+ba di+balaraja di+bandara
 di+bandung di+bantaran di+berita di+bintaro di+bugel di+cfd di+cimone di+cipadu di+dadap di+daerah di+gang
 di+gerendeng di+ig di+igd di+jari di+kalideres di+kampung di+kantor di+koang di+kosambi di+lemari di+neglasari
 di+pagedangan di+pamulang di+panti di+perempatan di+perum di+petir di+pipi di+pool di+putar di+sts di+tkp
 di+transmart di+warteg dia+anak dia+dari dia+hilang dia+muncul dia+ngomong dia+nongol dia+online dia+pergi
 dia+pindah diadopsi diam+sekarang diaspal dibaca dibiarkan dibungkus+plastik digrebek dikasih dikasih+obat
 dikeroyok+sudah dikit+sudah dikubur dimakam+dinsos dingin+banget diperban diperban+dengan dipukul+orang diri+kok
 disamber+petir diselametin diserang+kantuk disiram+warga disuntik ditakoni ditangkep ditertibkan ditinggal+orang
-2 ditinggal+rumah ditinggal+sekarang ditinggal+temen do+you doang+minta dobel dok dokter+gigi dompet+maling
 dorong+warga dua+anak dua+duanya dua+minggu duanya duanya+tidak duduk duduk+dan dulu dulu+di dulu+orang
 dulu+sekarang duri durian duta editan editan+jangan eh+salah emang+tukang ember emosi emper+kios estimasi evakuasi
 excel fly fly+over flyover+cibodas flyover+jalan formulir formulir+online foto+tidak free gacor gaji+telat
 gang+kelinci gang+nangka gang+rambut gang+tike ganggu+odgj gantung+pasar gapura garden garuda+5 garuk garut
 gas+melon gebang gedung+cakra gedung+cisadane gejala gelandangan gelandangan+ada gelandangan+di gelandangan+kena
 gembok gemuk gendong+gelandangan gerah gerbang gerendeng giant+lama gigit+oray gile gimbal gitu gitu+dari
 golok+bikin good gor goreng gorong2 gratis+tidak grup+wa gubuk+dekat gubuk+tepi gula guru guys h h+tas habis hadeh
 half+telanjang haloo halte halte+satunya hamil+tidur hampir hampir+tabrak hanya hanya+tertidur harga+beras
 harus+kenapa has+anyone hatur hideung hidup+begini hidup+sebatang hilang+bawa hilang+ini hilang+motor hilang+pas
 hilang+terakhir hilap hitam+besar hkbp hoax+yang horas+lae hotel hoyong hp+nya hpl hujan+deras identitas+yang
 ieu+ada ijin ijo+samping iku ikut indomaret+tajur informasi ini+atau ini+bot ini+chatbot ini+darurat ini+dengan
 ini+foto ini+jawab ini+manusia ini+nomor ini+nyambungnya ireng is+this isi+botol isi+formulir istri itu+bener
 itu+bikin itu+boneka itu+editan itu+jalan itu+lho itu+naik itu+tidak jadi+bagaimana jadi+dingin jadi+orang
 jakarta+merak jalan jalan+bolak jalan+cisadane jalan+delima jalan+gang jalan+harus jalan+pakai jalan+pembangunan
 jalan+santai jalan+tolong jalan+tutup jalanan jam+6 jam+belum jam+berapa jam+setengah jambatan jangan+disebar
 jangan+kaget jangan+kesini jangan+kira jangan+percaya janji janten jantung+pisang jasa jatiuwung jatuh+tolong
 jazakallah jelek jembatan+gondrong jembatan+kecil jemput+besok jepang joget jomblo jual+di jual+miras jual+tisu
 juga kab kab+tangerang kabar+culik kacamata+tebal kadaluarsa kadis kah kakak kakak+kami kaki+cuma kaki+palsu kalau
 kalau+lagi kalau+marah kalau+nanti kali+cisadane kali+pasir kali+sabi kali+sandal kali+saya kamar+sudah kami+boleh
 kami+hanya kami+harus kami+jangan kami+kembali kami+rusak kami+saudara kampung+mau kamsia+semua kanan kanannya
 kanannya+buntung kandang+bebek kantor+dinsos kantor+kelurahan kantuk kaos+kaki karawaci kardus+di karena+saya
 kartu+disabilitas karunya+sudah kata+di kata+jalan kata+petugas kata+rumahnya katsiran kaya kaya+disamber kayak+mau
 kayaknya+dia kayanya+laki ke+dapur ke+dieu ke+gelandangan ke+lokasi ke+mana ke+pasar ke+pos ke+rumahnya ke+rumsing
 ke+saudara ke+selokan ke+tangerang kebon+nanas kebun+kosong kec kec+benda kecewa kecil+belakang kecil+gendong
 kecil+masih kedaung kejadian kel+benda kel+mekar kelahi+dengan keliling+alat keliling+karunya kelinci keluar+kamar
 keluarganya+sudah kemana+sekarang kemarin+dikeroyok kemarin+kata kemarin+orang kemarin+sempat kemarin+tabrak
 kemarin+tolong kembali kembali+ke kemeja kemis+dekat kena+denda kencing kencing+manis kepala+nyut keran+umum
 kereta+batuceper kering+kerontang kerja+tumpuk kerontang kerudung kerupuk+sampai kesini+atau ketemu+dengan
 ketemu+dulu ketemu+laki ketemu+lansia ketemu+odgj ketua+rw kfc khusus kira+mau kira+orang kiri+saya kirim+ko
 kirim+pesan kirim+titik kite kite+mau klien+a klien+lari klien+sudah km+13 km+14 km+22 ko+masih kok+di kok+saya
 kolong+flyover komplek komplek+pu komplek+sudah konfirmasi konseling+saudara kontak konten kontrakan+biru
 kontrakan+kosong kontrakan+pintu kontrol+rutin kopi koramil kosong+blok kota kp+cantiga kp+kandang kucing kukun
 kulkas kulonuwun kumat+kalau kursi+roda kursi+taman kurus+kering lagi+bagaimana lagi+gelandangan lagi+gelap lagi+ke
 lagi+lansia lagi+main lagi+orang lagi+pakai lagi+sampai lagi+si lagi+solat laki+40an laki+masuk laki+sekitar
 laki+sudah laki+tergeletak laksa lalat+di lalu lama+jam lama+mau lama+tidak lami lami+tidak lansia+dia lansia+hidup
 lansia+hilang lansia+nyasar lansia+suka lansia+tinggal lantai+4 lantai+mushola lapar+banget lapor+ke lapor+lewat
 lapor+tetangga lapor+yang laporan+saya laporan+tutup larangan+selatan lari+dengan laris+cibodas latihan
 layangan+depan lebaran+kemarin lebay lem+tidur lemas+tidak lengan+kiri lepas+tapi lewat+jembatan lihat+dekat
 lihat+dia lihat+juga lihat+naik lihat+orang lihat+warga limbah+pabrik linglung+depan linglung+kp lio listrik+dari
-2 lobi+hotel lokasi+hari lokasi+klien luar+kota luka+doang lumpuh lumpuh+ngesot lur m maghrib mah+tidak main+bola
 main+ke main+sendiri makam+adik makan makan+minum maksud maksud+saya malah+sekarang mampet+air mampu mana mandiri
 mantu mantu+saya manusia+apa manusia+silver mapolsek masih+centang masih+ngejogrok masih+setia masih+terus
 masih+waiting masjid+agung masjid+nurul masjid+pintu masjid+raya massal masuk+angin masuk+belum masuk+daerah
 masuk+dari masuk+lewat masuk+masjid masuk+rs masuk+sini masuk+tidak mati+mesin mati+tawa matur+sanget mau+curhat
 mau+datang mau+dia mau+ke mau+konfirmasi mau+nanye mau+obat mau+perang mau+pergi mau+sumbang mau+titip mauk
 mayat+terlantar mbg mcd+cikokol melek+terus melon melon+langka mendadak+di mengganggu meninggal+semua menit+sampai
 merah+celana merah+kodim merah+pemda merak+km merangkak+di meruya mesem metal metal+berisik mie mimpi minggu+belum
 minggu+tolong minta+beli minta+duit minta+sedekah minum+dia minum+es minum+jamu minum+sendiri misi mlaku+lagi
 mobil+sudah mobil+tidak modal modernland mogok+mati motor+cuma motor+minggu motor+mogok muat much muda+duduk mudik
 mungkin+ke muntah+sekali mushola+rt musik+metal mutiara naik+aja naik+ojek naik+sepeda naik+turun nanaon
 nanaon+ngan nanas nanti+loh nanye napas+abis napas+normal napas+nya naros ndelik ndelik+di need negeri nengok news
 news+about ngadepin ngagem ngalir+ke ngasih+duit ngejogrok+situ ngesot+minta nginep ngobrol+dengan ngomong+inggris
 niat nih+bales no+2 nurut nusa nusa+jaya nya+bocor nya+dingin nyambung+ke nyambungnya nyambungnya+ke nyaris
 nyaris+tabrak nyasar+sekarang nyebut nyut obat+mau obat+tidak odgj+harus odgj+liar odgj+lk2 odgj+pakai odgj+parah
 odgj+sudah odgj+suka odgj+telanjang odgj+tenang oi oiya ojek ok+siap online online+mau oplosan+di orang+baik
 orang+dengan orang+gemeter orang+gigil orang+gile orang+hilang orang+kemarin orang+kembali orang+ketemu orang+lewat
 orang+mana orang+muncul orang+nongol orang+ramah orang+tanpa orang+ternyata oray otw+belum over oy pabrik
 pabrik+sepatu pabrik+tua pabuaran pacing padahal padam+warga padi pagar+biru pagar+ijo pagedangan pait pakai+jarik
 pakai+kerudung pakai+mobil pakai+peci pakai+sirine palem+raya pamit+ke panas+bawa pangkalan+angkot pangkalan+truk
 paninggilan+utara panjang+umur panunggangan panunggangan+barat papasan park parkir+tangcity parung+serab pas+sampai
 pasar+kemis pasien+tidak pasir pasir+jaya peci+hitam pegang+duit pel pelabuhan+merak pembangunan pembina pemilik
 pemulangan penampungan penanganan pendampingan pengkolan penumpang+kereta penyeberangan penyeberangan+tol
 penyuluhan penyuluhan+bahaya percaya percaya+yang perempatan+pasar perempuan+bawa perempuan+ditinggal
 perempuan+lari perempuan+setengah perempuan+tidak perempuan+tidur perempuan+tua pergi+tinggal periksa
 perlintasan+kereta perlintasan+tanah perlu+kirim perum+pondok perum+total pesakih petir petugas+langsung
 petugas+nya piatu+umur pikun+hilang pilkada pin+tu pinang pindah+ke pinggir+cisadane pinggir+jalan pinggir+situ
 pinggir+sungai pingsan+wkwk pintu+kereta pintu+m1 pintu+tidak pipi pisah+dengan pmt pocong pohon+dekat pohon+pisang
 polisi+sudah pondok+arum pool+bus pos+kami pos+polisi posisi+agak poster posyandu potong+rumput pramuka+tas program
 prosedur+kalau pu puji puji+tuhan pukul+kalau pulang+ke pun pun+lansia punya+anak puskesmas putus+sekolah puun
 puun+ketapang radio rahasia rahayu ralat+bukan ramah rambut+aja rambut+belakang rambut+cepak rambut+putih
 rambut+sudah rame+di rangkas ransel rawa+bamban rawa+buaya rawa+buntu raya+pondok rel+tadi rel+tanah resmi ribu
 ribut+dengan ringan rokok rombongan+ziarah rongsok+kp rs+sari rs+tadi ruko+duta rumah+dari rumah+saudara rumsing
 rungu rusak rusak+sudah rutin+minum sabar sabi sadar+minta sadar+sekarang sadar+sudah sakit+bukan sakit+di
 sakit+kata sakola salah+lihat salah+sambung sambil+peluk sambil+telanjang sambung sampah+tumpuk sampai+belum
 sampai+ini sampai+tengah samping samping+atm samping+tukang sanget santai saos sapu+jalan sapu+karena sarang
 sarang+tawon sarapan sari satpam+ada satpam+orang saudara+sekarang saung+ronda saya+anak saya+anter saya+bacok
 saya+bawa saya+cekik saya+down saya+gantung saya+hilang saya+jadi saya+kecewa saya+lapar saya+laporan saya+linglung
 saya+mah saya+pikun saya+roti saya+rusak saya+simpan saya+tabrak saya+think saya+tulis sd+gelandangan sdn sebar
 sebelah+rumah sebelah+toko sebelah+tukang seberang+bengkel seberang+jalan sedekah seep sehat+tidak sejak+senin
-2 sekap+di sekarang+anak sekarang+hidup sekarang+kaki sekarang+kalau sekarang+mau sekarang+tenang sekitar+60
 sekolah+patah sektor sektor+9 selama+ini selatan selimut+dengan semak+pinggir semalam semprot semua+hidup
 semua+tidak sendiri+kami sendiri+makan sendiri+orang sendiri+yang senin+pakai sepeda+anak serab serahkan serpong
 setan setelah+minum setelah+saya setia setia+nanti sewa shelter shelter+bus siap+arah siapa+bener siapa+lagi
 sidewalk sigap sih+tidak sih+tidur sikat sikat+gigi simpan simpang simulasi+bakar sini+sekarang sini+timnya sirih
 sita+satpam siti slot+gacor smk smp+1 soal+tidak solusi sori spada speaker st+tangerang stabil start stasiun
 status+masih stop stroke+tidak sts sts+tangerang stunting suami+istri suara+teriak subroto+km sudah+2x sudah+angkut
 sudah+bantu sudah+biasa sudah+bulan sudah+dapat sudah+dikasih sudah+dikubur sudah+diperban sudah+enak sudah+lama
 sudah+lami sudah+lunga sudah+melahirkan sudah+mlaku sudah+pindah sudah+potong sudah+seger sudah+susah sudah+tahu
 sudah+tilu sudah+tindak sudah+urus sudirman sugeng+enjing suka+bawa suka+duduk sumbang+warga sumur+pacing
 supir+ambulans surat+pindah susul+hp syarat syarat+masuk syaratnya tabrak+mobil tabung+apar tadi+anak tadi+di
 tadi+ikut tadi+jam tadi+kaki tadi+lagi tadi+lihat tadi+pingsan tadi+putar tadi+sampai tah tahu+alamat tahun+2018
 tahun+hamil tahun+keluar tahun+pergi tahun+sering tangan+banyak tangan+kanan tangan+kanannya tangcity
 tangga+penyeberangan tangis+abis tangis+doang tangis+kolong tangkap tangkap+ular tangsel tangsel+masuk tanya+kata
 tanya+prosedur tanya+sudah tapi tapi+diam tapi+emang tapi+pas tapi+saya tarimo+banyak tas+besar tas+biru tas+ransel
 tawon tawon+di tawon+kepala tebang+pohon telas telepon+aja telepon+ke telepon+tidak tembok+sekolah temenin+tidak
 tempat+biasa tempat+penampungan tenang+duduk tenda tengah+barat tengah+taman teras+ruko terkait ternyata+tidak
 tertidur terus+pisah terus+tidak terus+tidur tetangga+galak the+sidewalk think tiap+tidak tidak+anak tidak+angkut
 tidak+bayar tidak+dari tidak+hanya tidak+janten tidak+kios tidak+kira tidak+kumat tidak+kunci tidak+laku
 tidak+mampu tidak+nyentuh tidak+perlu tidak+sido tidak+tangis tidur+depan tidur+gang tidur+hari tidur+lagi tike
 timnya+belum tindak+belum tinggal tinggal+yang tinggi+badan tinggi+tidak tinggi+tolong tipu tisu titik+lokasi
 titip+baju tk toilet+taman toko toko+baju toko+racun tol+benda tol+jakarta tol+km tol+pin tolol tolong+atuh
 tolong+banget tolong+batal tolong+bawa tolong+jemput tolong+mobil tolong+saya tolong+tangkap tolong+tunjuk tompel
 tompel+di tps tu+masuk tua tua+duduk tua+hidup tua+pakai tubun+sebelah tuh+ada tuh+orang tuhan+sudah tuju
 tukang+sate tuli+jadi tulis+di tumpah+sudah tumpang+tidur tuna tuna+rungu tunarungu tunggal tunggu tunggu+dari
 tunggu+di tunggu+mobil tunggu+nih tunggu+petugas tunggu+stasiun turun+di turun+orang turun+terus turut tutup+kepala
 typo umt umur+10 umur+12 umur+13 umur+kira umur+sekitar undang+penyuluhan unit untuk+bersih untuk+gelandangan
 untuk+konten untuk+makan urus+anak urus+surat usah+ditanggepin usah+kakak usah+sudah usaha utang+pinjol very vihara
 villa viral wa+saya wabarakatuh wae+di wae+tidak wah+jalan waiting waktu+melahirkan walker warahmatullahi
 warahmatullahi+wabarakatuh warga+kerja warga+orang warga+sekarang warga+sudah warnet warnet+dekat wijaya x yaelah
 yakin yang+amuk yang+butuh yang+cuma yang+datang yang+dulu yang+ganggu yang+hidup yang+kabar yang+kirim yang+laki
 yang+luka yang+motor yang+parah yang+perempuan yang+satu yang+tergeletak yang+tinggal yaudah ybs ziarah ~123> ~40an
 ~7th> ~<40a ~<aba ~<abo ~<aca ~<age ~<aki ~<akt ~<alf ~<ali ~<alk ~<anj ~<ano ~<ape ~<asa ~<asu ~<ayo ~<bam ~<ban
 ~<bek ~<bim ~<bit ~<bjb ~<boe ~<bua ~<cab ~<cim ~<com ~<da> ~<daf ~<dag ~<dah ~<deb ~<ded ~<dib ~<did ~<dim ~<dob
 ~<dud ~<dul ~<dut ~<edi ~<emb ~<emo ~<est ~<eva ~<exc ~<gac ~<gat ~<gej ~<gim ~<gul ~<gur ~<gus ~<hab ~<hap ~<hhh
 ~<hij ~<hip ~<hjk ~<hkb ~<hkj ~<hmm ~<hoy ~<hpl ~<hur ~<iji ~<inf ~<ire ~<ist ~<jal ~<jaz ~<jem ~<jen ~<jkl ~<jor
 ~<jug ~<kek ~<kem ~<kfc ~<khu ~<kla ~<kli ~<kon ~<koy ~<kra ~<kre ~<kub ~<kuc ~<leb ~<leg ~<lio ~<lor ~<m> ~<mad
 ~<mbg ~<mek ~<mie ~<muc ~<mud ~<nab ~<nan ~<nar ~<nde ~<neb ~<nen ~<new ~<ngg ~<ngo ~<ngu ~<nia ~<nin ~<nus ~<off
 ~<oi> ~<oiy ~<oje ~<oks ~<onl ~<ope ~<oy> ~<pap ~<pec ~<per ~<pet ~<pho ~<pik ~<pit ~<pmt ~<poc ~<pu> ~<puj ~<puu
 ~<rad ~<rek ~<res ~<reu ~<ruk ~<rum ~<rus ~<saj ~<sao ~<sau ~<saw ~<sca ~<sdn ~<seb ~<sem ~<sew ~<sik ~<sod ~<sok
-2 ~<sop ~<spa ~<spi ~<squ ~<sts ~<stu ~<sul ~<swa ~<tap ~<tas ~<tea ~<tip ~<tis ~<tiy ~<tk> ~<tob ~<tou ~<tps ~<tuh
 ~<tuj ~<tum ~<typ ~<uga ~<umt ~<und ~<uni ~<uta ~<ver ~<vih ~<vir ~<wab ~<wai ~<wet ~<wij ~<wiw ~<yae ~<yak ~<yau
 ~<yay ~<ybs ~<zia ~aann ~abai ~abay ~abny ~abou ~acak ~acem ~acin ~acor ~adal ~adca ~ade> ~adeg ~adeh ~adio ~adis
 ~adol ~adop ~aela ~afka ~agam ~agas ~agem ~agen ~aghr ~aika ~aikn ~airn ~aiti ~ajua ~ajun ~aket ~akih ~akik ~akol
 ~akso ~akua ~alan ~alau ~aler ~alfa ~alo> ~alte ~alun ~alut ~amad ~amer ~ampe ~anao ~and> ~ang> ~angc ~ange ~anja
 ~anke ~anse ~ante ~anun ~aon> ~apan ~apar ~apny ~apol ~aral ~araw ~arde ~aret ~arin ~arja ~ark> ~arka ~arm> ~arna
 ~arne ~arto ~aruk ~asd> ~ases ~asiu ~asuh ~atau ~atbo ~ati> ~atiu ~atny ~atok ~atsi ~auda ~aula ~aung ~auti ~avel
 ~awac ~awar ~awas ~awon ~aya> ~ayod ~ayur ~azah ~azak ~babi ~baga ~bamb ~bana ~bank ~barb ~bari ~barn ~baro ~bay>
 ~beli ~belo ~bend ~bene ~bera ~berk ~bert ~bile ~bima ~bina ~bint ~bio> ~bjb> ~blo> ~bnm> ~bnya ~boar ~boen ~bolo
 ~bong ~bor> ~boro ~bout ~broa ~brol ~btn> ~bubu ~buda ~buk> ~bumi ~bur> ~bura ~cahn ~cakr ~calm ~cast ~catu ~caya
 ~cekc ~cera ~ceri ~cewa ~ciko ~ciku ~cile ~cint ~cipa ~cipe ~cita ~city ~clos ~comp ~curh ~curi ~cvbn ~dakn ~dalu
 ~dami ~dane ~darm ~dasa ~dcas ~deg> ~dek> ~deng ~depi ~deun ~dewa ~dhya ~diak ~diba ~dibi ~dica ~dico ~die> ~digr
 ~dili ~dima ~dimu ~dine ~dio> ~dipa ~dipl ~dirm ~diti ~dksl ~dobe ~dol> ~don> ~dops ~dudu ~dulu ~dure ~duta ~eake
 ~eam> ~ear> ~ebai ~ebar ~ebes ~ebon ~ebut ~ecew ~ect> ~edah ~edai ~edau ~ede> ~edek ~eduh ~eed> ~eged ~egel ~eger
 ~ego> ~ejad ~ekah ~ekco ~ekto ~elas ~elin ~elok ~elon ~elte ~eluk ~eman ~emba ~embo ~emej ~emi> ~emil ~emos ~empr
 ~en2n ~enah ~encu ~engn ~eni> ~enju ~enon ~enov ~ent> ~ento ~epia ~erad ~erag ~erah ~erda ~eren ~ernl ~erpi ~erpo
 ~erto ~erty ~eruy ~ery> ~esma ~esme ~esmi ~ete> ~etir ~etug ~etun ~eum> ~evak ~ews> ~exce ~fama ~fgh> ~fika ~firm
 ~fjdk ~fkah ~fly> ~gaju ~gapa ~garu ~gcit ~geda ~gem> ~genn ~gero ~get> ~ggia ~ggih ~ggis ~ghri ~gian ~giin ~gimb
 ~gine ~ging ~gisi ~gkau ~gkol ~gku> ~gkun ~gong ~good ~gpt> ~grah ~greb ~gri> ~gsel ~gsi> ~gsia ~guys ~hab> ~had>
 ~hade ~hal> ~halt ~halu ~hamp ~hasa ~hatb ~hayu ~helt ~herm ~hhh> ~hhhh ~hide ~hink ~hjk> ~hjkh ~hkbp ~hol> ~hote
 ~hoyo ~hpl> ~hrib ~husu ~hya> ~iado ~iain ~iark ~iasp ~ibal ~ibia ~ibka ~ice> ~icek ~icop ~idan ~ideu ~idew ~idi>
 ~idik ~ifik ~igap ~igre ~ijay ~ijo> ~ikok ~ikol ~iksa ~ikub ~ikup ~ikut ~ilan ~iled ~ili> ~ilia ~ilka ~imak ~iman
 ~imat ~imus ~imut ~inah ~inal ~inat ~inda ~indu ~inem ~inep ~ing> ~insa ~inte ~inus ~ioma ~iome ~ipet ~ipi> ~ipu>
 ~iral ~iri2 ~irih ~isad ~isas ~isem ~isew ~isun ~itak ~itas ~itip ~itu> ~ity> ~iuwu ~iyan ~jaka ~jala ~jan> ~janj
 ~jant ~jasa ~jaza ~jdks ~jemb ~jemp ~jepa ~jid> ~jin> ~jing ~jkhj ~joge ~joku ~juga ~juny ~juru ~juta ~kab> ~kadi
 ~kait ~kall ~kamk ~karj ~kati ~kats ~kbp> ~kcok ~kebe ~kec> ~kece ~kes> ~kesm ~kfc> ~khjk ~khus ~kih> ~kinn ~kisa
 ~kite ~koho ~kol> ~kole ~kon> ~konf ~koni ~kora ~kra> ~kram ~ksi> ~ksig ~ksla ~ktan ~ktor ~kuci ~kula ~kulk ~kulo
 ~kuni ~kupa ~kuta ~laca ~laha ~laks ~lali ~lamp ~lana ~land ~lau> ~lays ~leks ~lidi ~liin ~lili ~linc ~lio> ~lisa
 ~lit> ~litn ~lkad ~lkas ~lker ~lkoh ~llah ~lodo ~loke ~lol> ~lonu ~loo> ~lore ~lose ~lot> ~lte> ~lter ~luha ~lun2
 ~lura ~magh ~maja ~mali ~mana ~mapo ~marg ~matu ~mauk ~mbel ~mbg> ~mblo ~meka ~men2 ~menc ~menj ~meri ~meta ~meti
 ~mie> ~mimp ~mind ~miny ~mkan ~moda ~mond ~mosi ~mpan ~mpi> ~mpir ~mple ~mpro ~mpu> ~mpun ~msin ~muat ~much ~mudi
 ~muli ~murn ~muta ~n2ny ~nafk ~nahu ~naon ~nari ~nasn ~nat> ~ncir ~ndah ~ndam ~nden ~ndi> ~ndon ~neba ~nege ~nem>
 ~nep> ~net> ~news ~nfir ~nfor ~ngci ~ngel ~ngeu ~ngir ~ngse ~niat ~nji> ~njun ~nlan ~nlin ~nola ~note ~ntak ~ntau
 ~nti> ~ntig ~numa ~nur> ~nusa ~nuwu ~nyet ~oadc ~oard ~obat ~obel ~ocon ~odal ~odar ~odhy ~oen> ~oga> ~oget ~ogra
 ~ogro ~ohol ~ohon ~oiya ~ojek ~ojon ~okas ~oker ~oket ~okin ~oko> ~okok ~okol ~oksi ~olol ~olos ~ombl ~ompe ~onco
 ~onfi ~oni> ~onli ~onsu ~onuw ~ood> ~opol ~opsi ~oray ~orbi ~oren ~oret ~ori> ~oris ~orma ~ormu ~ort> ~osi> ~oste
 ~osya ~otel ~ouri ~pabr ~pabu ~paci ~pada ~padi ~pait ~paja ~pale ~pam> ~pama ~pan> ~panu ~papa ~pato ~peak ~peka
 ~pemu ~pera ~peri ~perj ~perp ~peti ~petu ~pian ~pilk ~pisn ~play ~pmt> ~poco ~pond ~por> ~port ~posy ~prot ~pucu
 ~puji ~pun> ~pusk ~pute ~putr ~puun ~qwer ~raga ~rahk ~raks ~ral> ~ran> ~ranc ~rank ~rasa ~rave ~ray> ~rcay ~rduk
 ~ree> ~rege ~reha ~rena ~reno ~resm ~rgin ~ria> ~ribu ~riga ~rih> ~rind ~rita ~riwa ~rjua ~rkai ~rkat ~rlan ~rmul
-2 ~rnla ~road ~romb ~rpan ~rpis ~rpon ~rsia ~rsit ~rta> ~rtan ~rted ~rti> ~rtib ~rtid ~rums ~rung ~runk ~rupu ~russ
 ~ruya ~sabi ~saf> ~saja ~sako ~saos ~sasi ~sauk ~sdn> ~seep ~sekt ~sepe ~serp ~sesm ~sewa ~shel ~sial ~sige ~sih>
 ~sika ~siko ~simp ~sisi ~siun ~sjid ~skes ~sla> ~slim ~smas ~smen ~smi> ~smk> ~soda ~solu ~sosi ~sot> ~spea ~squa
 ~stab ~star ~stim ~stol ~sts> ~stu> ~stun ~stus ~suha ~sulu ~sum> ~syan ~tabi ~takn ~tamp ~tand ~tani ~tapi ~tart
 ~tata ~tawo ~tbot ~team ~tek> ~telp ~tepu ~terc ~terl ~thin ~tia> ~tiar ~tibk ~tifi ~tih> ~tima ~tind ~tini ~tinu
 ~tiny ~tipu ~tisu ~tiuw ~tiya ~tna> ~toba ~toko ~tomb ~tomp ~tour ~tps> ~tra> ~trav ~tria ~trim ~tsir ~tua> ~tuga
 ~tuju ~tulu ~tump ~typo ~uana ~uap> ~uars ~uasi ~ubat ~uch> ~ucun ~uda> ~udeg ~udir ~udun ~ugal ~ugas ~uji> ~uju>
 ~ujua ~ukar ~ulan ~ulas ~ulaw ~ulir ~ulka ~ulon ~umi> ~umsi ~umt> ~unar ~unge ~unis ~upuk ~uren ~urha ~uria ~usah
 ~usak ~uske ~usna ~ussa ~uste ~usti ~ustu ~usu> ~ut2a ~utia ~utis ~uun> ~uya> ~uys> ~vaku ~vbnm ~vel> ~very ~viha
 ~vira ~waan ~wabn ~waci ~wait ~wak> ~wand ~wara ~warn ~wars ~wert ~wija ~wiwi ~won> ~xcel ~xcvb ~xxx> ~yael ~yah>
 ~yaki ~yana ~yani ~yany ~yapa ~yati ~yaud ~yaya ~ybs> ~yodh ~yora ~ypo> ~yur> ~zaka ~ziar
-3 20+tahun 3+minggu 30an 60+tahun =rails =seek abis+di abis+kelahi abis+putus ac ac+nya ada+air ada+bekas ada+di
 ada+golok ada+kabar ada+tabrak adegan agung ahli ahli+waris air+hitam air+puluh aja+di al alhamdulillah ambil
 ambruk+takut amuk+sudah anak+6 anak+dua anak+lari anak+pura anak+tidak angkot+mogok anjing+tetangga antar any
 anyone apotek april aqua arisan asap+masuk atapnya+bocor atuh aula autis+suka ba baca+chat bade bagaimana+cara
 bagaimana+kondisinya bahaya+tidak baik+aja baju+batik baju+pasien bak+truk bakso ban+bocor ban+rusak
 banget+bibirnya banget+orang bangun+jalan bangunan+pegang bantu+cari bantu+dengar banyak+sudah bapak+allah
 bapak+amuk bapak+kok bapak+sampai bapak+tidur barongsay barongsay+bugel batik+biru bau+asap bawa+2 bawa+bantal
 bawa+kantong bawa+tidak bawah+flyover bayi+abis bayi+sewa bayur bebas bebas+orang becak+sudah bekas+jahitan
 belakang+alfa belum+adu belum+makan benda benda2 bengkel beredar beredar+itu berobat besok+aja beta betadin biawak
 biaya+sekolah bibi bikin+layangan bikin+racun biru+bibirnya bisa+dengar bisa+kesini bisa+masuk bocah+ngelem bocor
 bojong bojong+jaya boleh+masuk boneka bot+ini botol+aqua bsd buang+sampah buka+24 bukan bukan+laki bukan+pisau
 bulan+ini bulan+tidak bundaran bungkus buntung+sebelah bus cadas cari+bp cari+lagi cctv+di ciputat cisadane+pas
 clear cod cuma+mabuk dadah2 dadah2+ke dagang dalam+gudang dan+mau darah+dengan dari+dekat dari+mana dari+motor
 dari+rsj data+orang data+saya datang datang+sudah debus dedek deg2an dengan+air dengan+minum dengan+pacar
 dengan+siapa dengan+suami dengar+musik depan+ruko depan+rumah depan+spbu depok derek di+alun di+aula di+cikokol
 di+indomaret di+karang di+kel di+keran di+kunciran di+lapangan di+muka di+plafon di+pos di+prapatan di+rsud
 di+sekolah di+stasiun di+taman di+warnet dia+jalan dia+kejang dia+sekarang dia+tuli diam+dia dibantai dibawa+bapak
 dibawa+ke digusur dikasih+betadin dikenal+tidur dikit+pas dilacak dimakam diproses diri+telepon disebar ditanggepin
 ditaro+orang ditepuk ditinggal+kerja ditinggal+nikah duduk+aja duduk+diam duit duit+dengan duka duka+mau dulu+sudah
 eh+orang enjing film film+itu fogging foto+orang foto+susul gajah gaji galak gebang+raya gedung+parkir
 gelandangan+bawa gelandangan+biasa gelap+gulita gerak+sudah gerbang+rumah gerbang+tol gerobak giginya golok+dulu
 golok+pulang gondrong got+depan got+mampet green green+laki gudang+rongsok gulita guru+ngaji habis+napas hallo
 halte+takut halusinasi halusinasi+kata hamil+gelandangan harus+kemana harus+telepon hasil+cek hatiku hewan
 hilang+itu hilang+ketemu hilang+sudah hilang+tadi hub hubung inget ini+buka istri+sudah itu itu+dari itu+dibawa
 itu+kata itu+sendok itu+tadi itu+video iya izin jaga+tidak jahitan jahitan+di jajang jakarta jaket jalan+bolong
 jalan+ks jalan+lagi jalan+mundur jam+7 jamu jangan+datang jantung+saya jarik jatuh+tidak jd jembatan+gajah
 jembatan+penyebrangan jemput+lansia jinak jiwa+kayanya jor+kunciran jual jumat kaca+mobil kaki+pincang kalau+ada
 kalau+orang kalideres kamar+belakang kami+bebas kami+dari kampung kampung+kami kamsia kantor kara kata+15 kata+anak
 kata+tadi kata+tukang kawin+lagi kayanya+kurang kayanya+mabuk kayanya+tunarungu kayu+pakai ke+arah ke+kereta
 ke+masjid ke+polsek ke+rsj ke+tembok kebanyakan kebanyakan+minum kedaung+baru kehujanan kel keluar+tol kelurahan
 kemana+sih kemarin+sudah kena+flu kepala+sendiri keren+banget kereta+kebon kereta+sambil kereta+turun kering+orang
 kerja+tidur kerudung+biru kesini+tidak ket ket+kemarin ketapang ketapang+pinggir ketemu+kemarin ketemu+lagi
 ketemu+tidak kira+bener kk klien+menolak koang koang+jaya kodim kok+cuma kok+kayak kok+status kolam+taman kolong
 kondisi+lemas konseling konten+kesel koreksi kosambi kosong+di kotak kotor kotor+banget kreo ks ks+tubun kulit+sawo
 kumis+tebal kumpul kunci+tidak lagi+ada lagi+minum lagi+ngupas lagi+tuh laki+teriak lalu+sekarang lalu+sudah lama
 lancar langsung+bangun lansia+duduk lansia+jual lansia+mung lapak+barongsay lapak+es lapor lapor+dari
 lari+telanjang lari+tidak last+lihat lele lem lembang+ciledug lho lihat+tagihan lihat+tidak linglung
 listrik+menjuntai listrik+miring lo lobi logat loh+ini lowongan lucu+banget luka+dikit mabuk+lem macet macet+ada
 main main+hp main+layangan makan+nasi maksudnya mall mancing mandi+di manis mantul manusia+gerobak marah
 masak+pakai masih+buka masih+kuat masjid masjid+al masuk+karang masuk+panti masuk+tol matang materi mati+bisa
"""
