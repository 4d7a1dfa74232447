"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 lansia+umur lantai+stasiun lapor+tetangga lapor+tidak lapor+trus laporan+masuk larangan+selatan laris+cibodas
 lengan+kiri lewat+gang lewat+jembatan lewat+sini lewat+wa lihat+dekat lihat+lansia lihat+naik lihat+tidak
 lihat+warga linglung+depan link lobi+hotel loh+ini los lot lowongan lucu lupa+mati lututnya mabuk+di mabuk+doang
 macet+parah makam makam+keramat mal mancing+di manggis manggis+raya manusia+apa masak masak+pakai masuk+sini
 mata+tidak mati+kompor mau+cek mau+dengerin mau+ke mau+ngomong mau+pulang mau+rusak mauliate mawar+babakan mayapada
 mekarsari meninggal+kemarin menurut meruya+utara mess mimpi minta+pasang mobil+avanza mobil+saya mondar
 mondar+mandir mookervart much muda+kata mulu mulut+kumat mulut+tiap mungkin murah musola nangka napas+itu napas+nya
 napas+untuk neduh negeri neglasari ngaco ngaku+istri nggih nginep ngitung ngoceh ngomong+inggris ngomong+sendiri
 nih+di no+12 no+17 nyanyi+sendiri nyaris nyasar nyasar+naik nyender obat+sekarang odgj+liar odgj+parah odgj+sekap
 odgj+sudah odgj+suka ojek online open orang+bakar orang+bisa orang+diri orang+ditusuk orang+gigil orang+hilang
 orang+jual orang+lain orang+naik orang+pas orang+pergi orang+ribut orang+saya orang+sekarang orang+tanpa over
 pabrik pabuaran+tumpeng pacing pakai pakai+anak pakai+daster pakai+kacamata pakai+sarung pakai+topi pakojan
 palem+semi pangkalan+angkot panti+lansia panunggangan+barat paragon parah parkir+mall parung parung+serab pas+cfd
 pasang pasar+baru pasar+tangis patokan+sebelah pelabuhan pelabuhan+rak pelapor+telepon pelataran pemkot pengkolan
 penjangkauan penyeberangan penyebrangan perempuan+ada perempuan+ditinggal perempuan+suka pergi pergi+sendiri
 pergi+tinggal perlintasan+tanah pernah+pasung pernah+rawat petugas petugas+cepat petugas+perempuan php php+di
 pilek+di pinang pincang+sebelah pinggir+situ pipi pisau+cap pju pln pohon+beringin pojok poll poll+bus polsek+benda
 polsek+karawaci pool+damri poris+indah posyandu ps+laris pu punya+anak puskesmas puting puting+alat putri qwerty
 r03 radio radio+rusak rahasia rahayu ralat+umur rawa+bamban rel+tanah rel+yang resmi rest rest+daerah robot rps
 rs+mayapada rsj+sekarang ruko rumah+dari rumah+dekat rumah+sekarang rumah+temen rumah+tidak rw sabtu+tidak
 sambil+ngitung sampah sampah+ke sampai+belum sampai+tengah samping+rel sangego+ampe sarang sarang+tawon sate+taruh
 satu+terus satunya saudara+tinggal saya+bawa saya+bocor saya+cek saya+dari saya+kejang saya+lari saya+pikun
 saya+punya saya+salah saya+suka saya+temukan saya+tolong sebar sebelah+bengkel sebelah+rumah sehat+tidak sejak
 sejak+minum sekarang+ada sekarang+butuh sekolahan selapajang semi sendiri+kp sendiri+tapi serab serahkan
 serahkan+ke setelah sewa share share+lokasi shelter+bus shinta sigap simpang sini+tidak sipon sitanala situ+tidak
 slot smp+1 soal+tidak sorry stabil start stasiun+batuceper status+masih suami suami+tidak suara+teriak sudah+2x
 sudah+5 sudah+angkut sudah+bisa sudah+cabut sudah+cepat sudah+dari sudah+orang sudirman sugeng+enjing suka+duduk
 suka+kejar sumbang sumbang+warga sumur+pacing sungai+cisadane sungai+turi supir syarat+masuk tabrak+orang tadi
 tadi+baca tadi+jam tahu+di tahun+pisah taman+elektrik taman+kunci tambah tangan+ada tangan+cuma tangis+abis
 tangis+di tanpa+baju tapi+sehat tarimo taruna tas tawa+sendiri tawon+di teh teluk teluk+jaga temenin+tidak
 tempat+biasa temukan teras+ruko terjebak+di terlantar+di terminal+cimone ternyata+hoax terus+laporan tetangga+galak
 tetangga+tidak teuku teuku+umar tiap+ada tidak+bayar tidak+di tidak+janten tidak+jelas tidak+sampai tidur+gang
 tidur+kp tidur+sebelah tinggal+yang tini tipu tisu+di tmp tmp+taruna toilet+terminal toko+pisau tol+bsd tolong+bawa
 tolong+cari tolong+pindah top tps tps+jalan trotoar trotoar+gelandangan truk+rongsok tua tua+dan tua+pakai
 tubun+sebelah tugas+sekolah tuh+orang tuhan tukang+buah tumpeng tuna tunggu+di tunggu+disdukcapil tunggu+petugas
 turi tutup tutup+jalan umar umt umum umur umur+10 umur+30an umur+70an unit vaksin+rabies video villa wa+ada
 wabarakatuh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh warga+sekarang warna warnet warteg+bahari
 warung+tini wati woy yang+bayi yang+jawab yang+kaki yang+ke yang+ketemu yang+laki yang+motor yang+parah yang+pegang
 yang+perempuan yang+satu ybs+ada zebra zebra+cross ~70an ~<2x> ~<70a ~<adi ~<aeo ~<age ~<agu ~<alk ~<alr ~<ano
 ~<ant ~<asi ~<ayo ~<azh ~<b> ~<bag ~<bis ~<bjb ~<bni ~<cit ~<com ~<cro ~<daf ~<dap ~<dbd ~<dkt ~<dtg ~<eaa ~<eh>
-1 ~<ele ~<eng ~<eva ~<eve ~<gac ~<gia ~<gk> ~<god ~<gus ~<haj ~<ieu ~<jaz ~<jd> ~<jep ~<jin ~<ka> ~<kad ~<kea ~<ker
 ~<kil ~<kir ~<kis ~<lae ~<lag ~<lam ~<lid ~<lin ~<luc ~<lut ~<mag ~<mak ~<man ~<meg ~<mek ~<mem ~<moh ~<moo ~<msh
 ~<muc ~<nan ~<ned ~<nut ~<oje ~<onl ~<opa ~<pac ~<pan ~<php ~<pju ~<pla ~<pln ~<poj ~<pu> ~<r03 ~<rah ~<rot ~<rps
 ~<rw> ~<sew ~<sha ~<shi ~<sil ~<sim ~<slo ~<sm> ~<smk ~<smp ~<sor ~<sud ~<suh ~<sy> ~<tad ~<tas ~<teh ~<tel ~<th>
 ~<thi ~<thn ~<ti> ~<tig ~<tmp ~<tom ~<tou ~<tp> ~<tps ~<tua ~<tum ~<tur ~<tut ~<udh ~<uma ~<umt ~<uni ~<vid ~<vil
 ~<wab ~<wae ~<wal ~<war ~<wis ~<woy ~<xxx ~<zeb ~acak ~aci> ~aco> ~adwa ~ady> ~aeon ~afta ~agen ~agon ~aha> ~ahar
 ~ahas ~aiin ~aik> ~aju> ~akai ~akat ~akoj ~akua ~alar ~alre ~amai ~amau ~amid ~anal ~anas ~anka ~anon ~anyo ~anza
 ~apad ~apaj ~apak ~apar ~apil ~apny ~arag ~arde ~arin ~arki ~arko ~arne ~arsa ~asak ~asdf ~aste ~astr ~atar ~atbo
 ~ate> ~atif ~atii ~atny ~auli ~avan ~awab ~awac ~ayap ~ayod ~ayur ~azah ~azak ~azho ~babi ~baju ~bati ~bers ~bint
 ~bios ~bjb> ~blo> ~bni> ~boco ~bolo ~breb ~buah ~bude ~buha ~can> ~canc ~cap> ~capi ~ceh> ~cela ~cent ~ceri ~cili
 ~cima ~cipa ~cipe ~ciuj ~cros ~curi ~daft ~dah> ~dain ~dama ~damp ~damr ~dast ~dbd> ~deka ~deme ~den> ~deo> ~depa
 ~dera ~dere ~dfgh ~dhya ~dida ~diek ~digr ~digu ~dimy ~din> ~dio> ~dipi ~dira ~dirm ~disd ~dish ~dito ~ditu ~dkt>
 ~don> ~duka ~dukc ~duku ~duru ~duta ~dwal ~eady ~ebai ~ebes ~ecop ~edai ~edia ~egin ~egla ~ehab ~ejak ~ejeb ~ekol
 ~ektr ~elab ~elas ~eles ~eliu ~ello ~elon ~elun ~emah ~emak ~emi> ~emis ~emko ~emui ~enaz ~eng> ~enit ~enje ~enyu
 ~eon> ~epan ~epor ~eral ~erek ~erlo ~eron ~erva ~esel ~eser ~esma ~esmi ~etap ~etid ~etik ~etug ~euku ~evak ~even
 ~ewek ~fgh> ~fly> ~ftar ~gaja ~gan> ~garu ~gati ~gepe ~gere ~gerg ~ggap ~ggih ~ggir ~gine ~gkar ~gkau ~gkin ~gkol
 ~glas ~goce ~gopi ~grah ~greb ~gsat ~gsia ~hare ~harm ~hart ~hatb ~hayu ~here ~hint ~hol> ~hom> ~hya> ~i2ny ~iang
 ~iapa ~ibat ~idek ~ideo ~ieks ~igap ~igol ~igre ~igus ~ihin ~ijaw ~iled ~ilih ~ilin ~imak ~imar ~imbi ~imo> ~impi
 ~imya ~ina> ~inci ~inep ~ingu ~inin ~inte ~iosk ~ipad ~ipar ~ipas ~ipet ~ipi> ~ipu> ~irah ~irma ~isab ~isah ~isas
 ~isdu ~isew ~ishu ~it2a ~itam ~itny ~itol ~itut ~iung ~jadw ~jahe ~jaza ~jek> ~jena ~jira ~jomb ~jomp ~juma ~kall
 ~kami ~kamk ~kann ~kars ~katu ~kaua ~kcap ~keke ~keme ~keru ~kerv ~kesm ~keti ~klik ~koho ~koja ~kola ~koop ~kri>
 ~ktri ~kuta ~kutn ~lae> ~lagi ~lang ~last ~lekt ~lim> ~lina ~line ~liru ~lisa ~lit> ~litn ~liun ~lkoh ~loba ~lodo
 ~lowo ~lrea ~lucu ~maii ~maks ~mank ~maun ~mblo ~mbok ~mbu> ~meka ~memb ~men> ~meno ~mens ~mess ~midi ~mimp ~min>
 ~miny ~mkan ~mkot ~moho ~mook ~mpi> ~mpul ~mpun ~mri> ~msh> ~much ~muin ~muli ~muly ~mum> ~mung ~muni ~muso ~mut>
 ~myat ~nagi ~nagr ~nala ~naza ~ncel ~ncet ~ndon ~ndor ~ndul ~nedu ~nege ~negl ~nek> ~nep> ~ngak ~ngar ~ngli ~ngop
 ~ngsu ~nisa ~nit> ~niti ~nlin ~note ~nta2 ~nten ~nung ~nus> ~nutu ~nyas ~nza> ~oaln ~oar> ~oban ~obot ~oceh ~oda>
 ~odhy ~ohol ~ojan ~ojek ~ojok ~okin ~ola> ~olah ~oll> ~olod ~omat ~ombl ~ompo ~onda ~one> ~onge ~onli ~onta ~ooke
 ~ooo> ~oooo ~oope ~opol ~ora> ~oram ~orry ~osam ~osko ~oss> ~osya ~otoa ~ouri ~owon ~pabr ~paci ~pako ~pemk ~peri
 ~pet> ~pete ~petu ~php> ~pju> ~plek ~pln> ~pojo ~poll ~pond ~porn ~posy ~ppo> ~psi> ~pul> ~puli ~pung ~pusk ~r03>
 ~rada ~radi ~rago ~rahk ~ramb ~read ~reka ~remp ~rend ~resm ~rga> ~rgaj ~ri2n ~rib> ~rimb ~rimo ~rkat ~rlob ~rmas
 ~roki ~ross ~roto ~rps> ~rry> ~rsit ~rtas ~rted ~rty> ~ruko ~rul> ~ruma ~runa ~rut> ~rvar ~ryad ~sali ~sana ~sann
 ~sare ~sasi ~sdfg ~sduk ~seko ~seta ~shar ~shin ~shub ~sihi ~simp ~sipo ~skan ~skes ~skop ~slot ~smas ~smi> ~sorr
 ~stor ~stra ~suam ~suks ~supi ~sury ~syan ~t2an ~ta2> ~tabi ~tak> ~talk ~tand ~tapa ~tart ~tbot ~tedu ~teh> ~telu
 ~teuk ~thn> ~tian ~tih> ~tiin ~tim> ~tipu ~tmp> ~toar ~tog> ~tomp ~top> ~torn ~tour ~tps> ~trot ~tua> ~tuha ~tunt
 ~tup> ~turi ~tutn ~tutu ~uami ~uang ~uasi ~uch> ~udh> ~udir ~uduk ~uhar ~uin> ~ukar ~ukca ~uko> ~ulo> ~ulon ~uluh
 ~ulya ~umah ~umar ~umpi ~umt> ~umum ~unis ~unit ~upir ~urut ~urya ~usi> ~uske ~usol ~uste ~utra ~utup ~vaku ~vanz
 ~vart ~veni ~vide ~vill ~waan ~wab> ~waba ~waci ~wae> ~walk ~ware ~wasa ~wek> ~wis> ~woy> ~yapa ~yebe ~yend ~yeru
 ~yodh ~yone ~yur> ~zaka ~zebr ~zhom
-2 0771+tolong 10+tahun 2+anak 2023+0771 3+anak 3+minggu 30an 40an 5+orang 60+tahun =well a+dan abaikan acara ada+2
 ada+bau ada+bekas ada+gelandangan ada+listrik ada+sudah ada+tahi ada+tindak adegan adipura agung air+10 air+pam aja
 aja+ke aja+nanti aktif alam+sutera alat+bantu alat+lewat alat+plastik alfamart almarhum alun alun2 anak+6
 anak+ditinggal anak+gelandangan anak+muda anak+ngelem anak+yang angin+tidak angkat+belum apa+mesin apa+petugas
 apotek arah+pasar arah+rel asap+masuk atas+bantu atas+flyover atau+mesin atm aula aula+kelurahan autis autis+umur
 babi babi+lu badan+kurus bagaimana+kabar bagaimana+kondisinya bagaimana+lanjut bagaimana+sekarang bahari baju+di
 bales bandung bangun+sadar bangunan+pegang banjir+butuh bank bantaran bantaran+kali bantu+renov banyak+bapak
 bapak+bawa bapak+itu bapak+petugas barongsay barongsay+bugel basah+kuyup batal+aja batuk+pilek batusari bau+di
 bawa+2 bawa+motor bawa+tas bawah+pohon bayi+harus beda bedah bedah+rumah belendung+kec belum+lihat belum+mati
 bengkak bengkel bengkel+las beringin berisik+kayak berobat+sekarang besar beta bikin+layangan bis bisa+lapor
 bisa+masuk bisu blok+di bolong+besar bolos botol+minum bsd+dekat buana bukan+pisau bulan bulan+tidak bundaran
 bundaran+tugu bunderan bunderan+gading bungkus buntung buta+jalan buta+sebelah butuh+alat cabut cadas+kukun cakra
 cakra+buana cari+rumput cari+saudara cengkareng cepak cfd ciledug ciputat ciri cisadane cisauk clear cuma+duduk
 dadah2+ke daerah+belendung dagu dalam+gudang dalam+pos dan+mau dapet dari+dinsos dari+jalan dari+panti dari+rsj
 dari+sekarang dari+tetangga deh dekat dekat+pom dekat+tol dengan+adik dengan+lansia dengan+orang dengan+satpam
 dengan+sehat dengan+suami dengan+temen dengan+warga denger denger+ada dengerin+musik depan+apotek depan+kfc
 depan+rumah di+aula di+bandung di+cimone di+cipadu di+cisadane di+dagu di+got di+hati di+ig di+indomaret di+kantor
 di+karang di+kasur di+kebayoran di+kreo di+pamulang di+pangkalan di+polsek di+poris di+rt di+seberang di+taman
 di+tangerang dia+geser dia+jalan dia+pakai dia+tidak dia+tuli dia+yang diam+dia diam+golok dibawa+ke dibawa+kemana
 dibawa+pulang dibuang+di dikeroyok+sudah dinas dinas+sosial diperban diperban+dengan diproses dipukul+orang disebar
 diserang+kantuk ditaro+orang ditinggal+anak ditinggal+pacar ditinggal+saya dorong+gerobak dorong+troli dua+anak
 duduk+aja duta editan editan+jangan elpiji enjing film+itu film+orang foto+orang gading gaga gajah galak
 gang+sebelah gas+melon gedung+cakra gedung+parkir gelandangan gelandangan+ada gelandangan+bawa gelang gelap gembor
 gemuk gendong gerendeng gigi giginya giginya+ompong golok+pulang golok+saya gondrong good gor got got+mampet hallo
 halte hampir hampir+ambruk hapus harus+kemana hasil hidup+sebatang hilang+dari hp+saya hubung ijo indah+blok
 infonya+tentang ini+diam ini+saya ipar itu+dibawa itu+editan itu+orang itu+sendok iya jadi+bagaimana jaga+aja
 jakarta jakarta+rak jalan+bolong jalan+gang jalan+ks jalan+mundur jalan+tolong jam+5 jangan+disebar jatuh+tolong
 jawab+orang jelas jembatan+kaca jembatan+mancing jinak jual+di jual+tisu juga juga+tidak kab kab+tangerang kabel
 kabel+listrik kacamata kafan kain+kafan kaki+di kaki+pincang kalau+ada kalau+dia kalau+marah kalau+nanti kalideres
 kami+sudah kampung+kami kamu kantuk kata+30 kata+dari kata+tetangga kayaknya+dia kayu+pakai ke+kereta ke+orang
 ke+panti kebon kebon+nanas kebon+sayur kec kecapean+sekarang kecil+jatuh kejar+layangan kelapa+muda keliling+golok
 keluar+rumah keluar+stasiun keluarganya+sudah kemarin kemarin+dikeroyok kemarin+orang kemarin+sekarang
 kemarin+sempet kemarin+tolong kembali+sendiri kena+bacok kenapa+tidak keren+banget kereta+kebon kereta+tanah
 kerja+tidur ketemu+di ketemu+lansia ketemu+odgj ketemu+tidak keterangan kfc kirim+pesan klien+sudah km kok+belum
 kok+status kondisi+lemas korban+sudah koreksi kosong+sebelah ks ks+tubun kukun kulit kuning kurus kuyup
 lagi+bagaimana lagi+makan lagi+ngupas lagi+tidur lahan lahan+kosong laki+sudah laki+umur laksa lalat+di lalu+ada
 lampu langka langka+di lansia+nyasar lansia+pakai lansia+tinggal lap+2023 lapak+barongsay lapas lapas+laki
 lapor+kesini lari+tidak laris las lemas+belum lemas+tapi lepas+dari lewat+lagi lihat+bapak lihat+juga
 listrik+menjuntai listrik+miring lobi lokasi lu+semua luar+kota lumpuh madura main+anak makan+nasi mampet+banjir
 mandir manis mantan+saya mantul manusia+gerobak manusia+silver mapolsek marah+sendiri masih+disitu masih+kuat
-2 masjid masjid+ada masjid+agung masjid+al masuk+gang mau+cari mau+datang mau+keluar mau+kemana mau+makan mau+masuk
 mau+pinjem mau+potong melon melon+langka menang meninggal+baru meninggal+semua menit+ini menjuntai merah+pemda
 meruya metal metal+berisik minggu+ini minta+polisi minta+sedekah minta+sekarang minum+di misi mobil+sudah
 muda+pegang muda+tidur muncul muncul+lagi mundur musik+metal naik+aja naik+bis nanas nasi nasi+bungkus ngaku ngesot
 ngobrol ngomong ngupas+kelapa nya+bocor nya+ditaro nya+keren nyerut nyerut+kayu nyimpen+orang odgj+kumat odgj+masuk
 odgj+tidur odgj+yang oh+gitu oii oiya ojek+cimone operasi orang+ada orang+baik orang+cacat orang+darah orang+dengan
 orang+gelandangan orang+kemarin orang+ketemu orang+lagi orang+lemas orang+mabuk orang+mana orang+masih orang+nongol
 orang+racun orang+sopan orang+teriak orang+ternyata orang+tua oy pabrik+kaca pabuaran padahal+selama pakai+duduk
 pakai+gelang pakai+peci pakai+sendal pam panas park parkir+ruko pasar+bengkok pasar+ciledug payung peci pemakaman
 pembangunan+3 pemerintah pendek penuh penyuluhan penyuluhan+bahaya perempuan+hamil perempuan+lari perempuan+pakai
 perempuan+tangis periuk perkembangan perkosa+di pernah+tapi pesan pesantren piatu pindah+ke pinggir+rel
 pingsan+karena pingsan+kecapean pintu+air pintu+keluar pintu+tol pisang plastik+main polisi+tidur pool poris
 pos+kami pos+ojek posisi potong+rumput pppp promo prosedur prosedur+kalau psr psr+anyar pulang+istri pulang+ke puri
 puri+beta putih rabu rak rakyat rakyat+kecil ralat+bukan ramah rambut+cepak rangkas+nyasar ransel raya+mauk renov
 ribut roda rombongan+ziarah rsud rt+5 ruko+duta rumah+bapak rumah+saudara rumah+umur rumahnya+ambruk rutin sabtu
 saja salah+kirim sambil+telanjang sampah+tumpuk sampai+mana sampurasun sapu sapu+jalan sate satpol satu+lagi
 saudara+tidak sawo saya+autis saya+bangun saya+butuh saya+ganggu saya+istri saya+makan saya+odgj saya+orang
 saya+pingsan saya+rusak saya+telepon saya+tulis saya+tunggu saya+wkwk sdn sebelah sebelah+pabrik sebelah+rel
 seberang+pom sedekah sehat+dengan sekarang+bagaimana sekarang+dengan sekarang+saya sekarang+sih sekarang+terlantar
 sekolah+di selalu selama selama+ini selatan selesai sempet+pingsan semua+hidup sendiri sendiri+teriak sendiri+tidak
 sendok sepanjang sepanjang+jalan seragam+tk sering+ada serpong setengah shelter siap+banyak sido sih sih+ada
 sih+tidur silver sini+timnya situ+besar skripsi smp soal soetta sopan sosial stadion stadion+benteng sudah+ambil
 sudah+bantu sudah+beres sudah+berobat sudah+damai sudah+dijemput sudah+diperban sudah+masuk sudah+minggu
 sudah+minta sudah+seger sudah+tenang sudah+tua sudah+urus sugeng surat+keterangan sutera syarat tabrak+saya
 tabung+napas tadi+ada tadi+subuh tagihan tahu tahu+mau tahun+ini tahun+lalu tahun+tinggal takut+aja takut+mati
 tangcity tangis+lagi tanya+prosedur tanya+sudah tapi tapi+napas tapi+sadar tarik+laporan tas+ransel tawon telat
 telepon+kemana telepon+siapa temen+di tenda tengah+bundaran tengah+pasar tentang tentang+cara teriak+dari
 teriak+merdeka teriak+tapi terminal ternyata terus+depan tetangga+asap tetangga+bapak this tidak+anak tidak+angkut
 tidak+cuma tidak+disini tidak+kembali tidak+pamit tidak+perlu tidak+sido tidak+tangis tidak+tidak tidur+depan
 tidur+di tigaraksa tiket timnya+belum tinggal tinggal+bus tinggal+dengan tisu titik tkp tok toko toko+kayu
 tol+jatake topi+biru trima trima+infonya troli troli+bekas trotoar+depan tua+mau tubun tugas tugu tugu+adipura tuju
 tukang+kelapa tulis+di tumpang tunggu tunggu+dari uang ular umur+12 umur+13 umur+17 undang undang+penyuluhan
 untuk+bapak untuk+motor untuk+tugas usir utang vaksin warga+minta warga+orang warteg wkwk+tidak yang yang+bawa
 yang+lemas yang+lihat yang+luka yang+respon yang+tusuk ybs+lihat you+respon ziarah zzzzz ~0an> ~30an ~40an ~<30a
 ~<40a ~<aaa ~<aca ~<ade ~<akt ~<ali ~<alm ~<apl ~<apo ~<asa ~<ase ~<at> ~<atm ~<aul ~<aut ~<ava ~<bam ~<bia ~<bin
 ~<bio ~<bul ~<cal ~<cat ~<cer ~<cfd ~<cil ~<cim ~<cle ~<d> ~<dam ~<deb ~<dek ~<del ~<dep ~<dib ~<dit ~<diu ~<duk
 ~<dur ~<dut ~<edi ~<elp ~<emp ~<enj ~<gag ~<gar ~<gel ~<gep ~<gg> ~<gon ~<goo ~<got ~<har ~<has ~<hip ~<hub ~<ijo
 ~<inf ~<ing ~<ipa ~<isl ~<ist ~<iya ~<jal ~<jam ~<jaw ~<jkl ~<jl> ~<jog ~<jug ~<kaf ~<kap ~<kas ~<kem ~<ken ~<kfc
 ~<km> ~<kol ~<kon ~<kop ~<ks> ~<kup ~<kuy ~<lal ~<lob ~<lor ~<los ~<low ~<map ~<mod ~<n> ~<nag ~<nda ~<ner ~<ngg
 ~<nik ~<nun ~<nya ~<oii ~<oiy ~<oy> ~<pam ~<par ~<pas ~<pet ~<pia ~<plp ~<poo ~<por ~<ppp ~<psr ~<pus ~<qwe ~<rad
-2 ~<rep ~<rib ~<rod ~<rsu ~<ruk ~<rum ~<rut ~<san ~<sdn ~<seb ~<sej ~<sid ~<sih ~<ska ~<soa ~<soe ~<sti ~<sug ~<sup
 ~<tah ~<tap ~<td> ~<tip ~<tis ~<tkp ~<tuh ~<uan ~<uga ~<umu ~<usi ~<vak ~<wah ~<zia ~aaaa ~abai ~abel ~abil ~abtu
 ~abua ~aca> ~acam ~acin ~adeg ~adep ~adip ~adur ~afan ~agi> ~agu> ~ahma ~aja> ~ajah ~ajun ~aker ~aki2 ~akku ~akor
 ~akra ~akya ~alam ~alid ~alle ~allo ~alma ~alte ~amah ~ambi ~ami> ~amri ~amu> ~amul ~anci ~ane> ~ang> ~angc ~angn
 ~ani> ~anis ~anji ~anse ~apet ~apli ~apol ~apot ~apu> ~apus ~araw ~area ~arhu ~arim ~ark> ~arma ~armi ~arna ~aron
 ~arto ~asd> ~asil ~asji ~aspa ~ass> ~ater ~atm> ~atpo ~atul ~atus ~auny ~auti ~awo> ~awon ~aya> ~baba ~bamb ~bank
 ~baru ~belo ~ber> ~bera ~bero ~besa ~beta ~biln ~bis> ~bisu ~bnm> ~bok> ~bong ~bor> ~btu> ~bumi ~bus> ~cakr ~cape
 ~cari ~carn ~cfd> ~cil> ~cila ~cile ~cipu ~clea ~cuku ~cvbn ~dagu ~daka ~dane ~dape ~date ~debu ~deg> ~deh> ~deng
 ~depo ~dern ~dide ~diki ~dion ~dipr ~dir> ~dita ~diur ~dius ~dksl ~drak ~dron ~dua> ~dug> ~duli ~ebet ~ebon ~eci>
 ~edek ~edit ~edug ~eduh ~edur ~egor ~eka> ~ekah ~elak ~elal ~elan ~elap ~elay ~elem ~elim ~elom ~elpi ~elte ~eluk
 ~emar ~emba ~emen ~empu ~endi ~endu ~enek ~engn ~engu ~enji ~enju ~enov ~enuh ~epak ~erac ~eri> ~erpo ~erti ~erty
 ~erum ~eruy ~esai ~esar ~esat ~esin ~esot ~eten ~etin ~etro ~etta ~ewa> ~fama ~fami ~fan> ~fjdk ~form ~g2an ~gaco
 ~gade ~gadi ~gaga ~gak> ~gaku ~gamb ~gang ~gard ~gate ~gcit ~gebe ~gemu ~gerb ~gert ~geso ~gga> ~ggan ~ggat ~ggui
 ~gian ~giha ~gkel ~gkus ~gomo ~gond ~good ~got> ~gsay ~gsi> ~guin ~gung ~guru ~gusu ~hall ~halt ~hamp ~hapu ~hatu
 ~hell ~helt ~hey> ~hir> ~hmat ~hub> ~hubu ~hum> ~iaka ~iann ~iant ~iar> ~iate ~iatu ~idam ~ider ~ido> ~ieu> ~igar
 ~igi> ~igin ~ihan ~ikas ~ikny ~ilay ~ilep ~ill> ~ilny ~ilve ~inak ~ine> ~inem ~inje ~ion> ~ipin ~ipon ~ipro ~ipsi
 ~ipul ~ipur ~iran ~iri2 ~isad ~iseb ~isi> ~isla ~itas ~itin ~itip ~iuk> ~iuru ~iusi ~izi> ~jah> ~jam> ~jan> ~jawa
 ~jdks ~jid> ~jina ~joge ~juan ~juga ~juk> ~junt ~juny ~kab> ~kada ~kafa ~kak> ~kake ~kang ~kapa ~kari ~karu ~kati
 ~kec> ~keda ~kek> ~kepe ~kert ~kesi ~ket> ~kfc> ~ki2> ~kin> ~kir> ~kku> ~kont ~kop> ~kopi ~kra> ~krg> ~krip ~ksin
 ~ksla ~kuni ~kuru ~kuyu ~kyat ~lain ~laks ~lamp ~lana ~land ~lata ~lays ~lear ~les> ~lesa ~lide ~lih> ~lill ~link
 ~lla> ~llah ~ller ~lmar ~lobi ~lom> ~lon> ~lore ~lpij ~lpr> ~lte> ~lter ~luha ~lun2 ~lun> ~lutu ~lver ~madu ~mai>
 ~maka ~male ~mapo ~mara ~mare ~marh ~mari ~mart ~masj ~maul ~mbah ~mbil ~mbor ~melu ~mene ~menj ~mera ~meta ~misi
 ~mode ~mond ~mpen ~mpir ~mpo> ~mpuh ~mpus ~mund ~n2ny ~nakk ~nat> ~ncin ~ndas ~ndek ~ndi> ~ndro ~ndur ~nelp ~nem>
 ~nene ~nero ~net> ~ngaw ~ngci ~nge> ~nges ~ngit ~ngki ~ngko ~nis> ~nov> ~ntak ~ntar ~ntre ~ntro ~ntua ~ntul ~num2
 ~nuru ~nyap ~nye> ~nyi> ~nyiu ~nyon ~oal> ~obat ~obi> ~obro ~oder ~oett ~oget ~oii> ~oiya ~okas ~oker ~okny ~olan
 ~oli> ~olos ~omo> ~omon ~onco ~ondo ~ondr ~onny ~onto ~ood> ~ool> ~opan ~ore> ~oris ~orka ~ort> ~osed ~osia ~otek
 ~oto> ~ound ~pabu ~padu ~pama ~pan> ~pant ~park ~paru ~peci ~peme ~pera ~piat ~piji ~pina ~pipi ~play ~plik ~plpr
 ~ponn ~pool ~por> ~pori ~pork ~port ~pote ~ppp> ~pppp ~prom ~psr> ~puri ~qwer ~ra2> ~rabu ~rahi ~rahm ~rako ~rakt
 ~raky ~ral> ~rasa ~rasu ~rea> ~rebe ~reks ~reno ~repo ~rhum ~rips ~rir> ~riuk ~rkem ~rma> ~rman ~rna> ~rnet ~roda
 ~roli ~romo ~rpon ~rses ~rsud ~rteg ~rti> ~ruti ~ruya ~sabi ~sabt ~sai> ~sal> ~sama ~sapu ~sate ~sauk ~sawo ~say>
 ~sdn> ~sdr> ~sebr ~sede ~sedu ~seja ~sema ~semb ~sepa ~seri ~serp ~sewa ~shel ~sial ~sido ~sik> ~sil> ~silv ~sir>
 ~sjid ~skrg ~skri ~sla> ~slam ~smp> ~soal ~soet ~sola ~son> ~sopa ~sosi ~sot> ~stad ~star ~stas ~suge ~sum> ~sumb
 ~sur> ~tadi ~tagi ~tani ~tapi ~tar> ~tara ~tat> ~tau> ~tawo ~teg> ~tel> ~tela ~telp ~tend ~tent ~ther ~this ~tiga
 ~tiku ~tis> ~tisu ~tkp> ~toko ~tor> ~tpol ~tren ~tri> ~trim ~tta> ~tuga ~tugu ~tuk2 ~tul> ~tull ~tulu ~tumb ~tuny
 ~tusa ~tusn ~uala ~uana ~ugal ~ugas ~ugen ~ugu> ~uju> ~ula> ~ulan ~ular ~ulit ~ulun ~umi> ~una> ~unan ~unat ~und>
 ~unde ~ung2 ~unju ~unti ~unya ~usir ~usny ~usu> ~usur ~utat ~utih ~utri ~utut ~uya> ~uyup ~vaks ~vbnm ~ver> ~wah>
 ~wart ~waru ~wert ~wila ~won> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yana ~yang ~yapu ~yasa ~yati ~yatn ~yium ~yup> ~ziar
-3 30+menit 5+tahun =road abis+putus ada+bantu ada+bocah ada+korban ada+program ada+riwayat agak ahli ahli+waris
 aja+di aja+kalau akan al alam alamat alat+sakit alhamdulillah aman ambil anak+dari anak+laki anak+pura anak+sudah
 angkot+b02 angkot+saya anjing apa+kok api+sudah atap+rumah atapnya b02 babakan baca+chat baca+tulis bagi bahaya
 ban+bocor bandara bantu+tidak banyak+atas bapak+gelandangan baru basah bawa+bantal bawa+kantong bawa+karung
 bawah+jembatan bawah+tol bayi+dititip bayi+sehat bebas+orang bekas+jahitan belendung belum+ada belum+makan beredar
 beredar+itu berisik berita berkedok berkedok+orang berobat bersih bisa+baca bisa+kesini boleh boneka bsd bukan
 cadas cari+anak cari+bapak cekcok chat+ini cicil cikokol cintaku cirinya cuma+ngantuk cuma+ribut cuma+tidak dadah2
 dadap dalam+angkot dan dari+kereta data dengan+minum dengan+pacar denger+harga dengerin depan+pabrik depan+sd
 depan+simulasi di+bandara di+gang di+gubuk di+kelurahan di+lapangan di+lengan di+masjid di+parkir di+pos dia+ada
 dia+ditinggal dia+minta diam+sekarang dibunuh+rindu die dilacak disitu diskon disuntik disuruh disuruh+gelandangan
 ditinggal dititip+ke doang dompet+maling dua duduk+diam duit duit+dengan emperan flu gaji gelandangan+di
 gelandangan+tidur gereja golok+mau golok+sakit golok+untuk gudang+rongsok habis haloo halusinasi halusinasi+kata
 hari+di hari+minggu hati+saya hilang hilang+sudah horas ikut ini+darurat ini+sudah iseng item+besar itu itu+anak
 itu+sekarang itu+video itu+yang jadi jadi+orang jahitan jahitan+di jaket jalan jalan+pembangunan jangan
 jangan+kaget jangan+percaya jantung+saya jatiuwung jemput jpo kaki+palsu kalau kali+pas kami+bapak kami+bebas
 kami+jangan kantor kara karena karunya kata+ditinggal katsiran kaya kayak+orang kayanya+tunarungu ke+dalam ke+rsj
 ke+tembok ke+tetangga kebanyakan kebayoran kebayoran+lama kecapean kejadian kel keluar+belum kemana+sekarang
 kembali+ada kembali+lagi kena+angin keren kereta+terus kesini kesini+atau keterbelakangan kira klinik kolong
 kolong+jembatan komplek kondisi konseling konten konten+kesel kontrakan+saya kontrol korban+banjir kreo kresek+item
 ktp kulit+item kulit+sawo kumis kumis+tebal kurang kursi+roda lahir lanjut lansia+tukang lapor lapor+dari larangan
 layangan+di lem lepas lepas+sudah lewat+bawa linglung lomba lu luka+kaki mabuk+lem main makan+dengan makan+sekarang
 mall mampet mancing mandi+di marah marah+ke masih+napas masjid+raya masuk+panti masuk+tidak matang mati+tawa matur
 mau+minta mauk medis+nomor mengganggu merah minggu+depan mobil+tidak motor+jatuh muka+gelandangan musik naik+mobil
 nanti napas+cuma napas+kok ngelem+di ngomong+kayanya nikah nongol+lagi noted nya nya+sudah nyamuk+banyak
 nyasar+sekarang odgj+duduk odgj+harus oh ompong ongkos orang+diam orang+linglung orang+serang otw pada+meninggal
 pakai+jaket pakai+seragam palsu pamulang panjat+pohon parah+cuma patokan pegang+duit pegang+keliling pegel
 pembangunan pencet penelepon+tanya penipuan+berkedok percaya percaya+yang perum pesan+suara petasan petugas+sudah
 pinggir+cisadane pinjem pinjol pisah+dari pisau+itu pisau+sudah pos+satpam posisi+agak pramuka program pulang+dari
 punya+rumah pura pusing putus+dengan ralat rasa+mau razia riwayat riwayat+odgj rombongan rongsok+jatake rt
 rumah+sakit rumah+singgah rumah+tadi sadar+cuma sadar+dan sakit+tinggal sampai+sekarang satpam+orang saudara
 sawo+matang saya+cari saya+denger saya+hilang saya+ketemu saya+lapar saya+tabrak sebatang+kara sebelah+dari
 sekarang+di sekarang+tidur sekolah+kami sendal sepeda seragam singgah sini sita sita+satpam spbu stasiun
 sudah+angkat sudah+bangun sudah+dengan sudah+ikat sudah+jalan sudah+kering sudah+pulang sudah+sampai sudah+sita
 sudah+tangan tadi+sempet tahi tahi+lalat tahu+rumahnya tahun+kata tajur tani tani+lewat tanpa tapi+cuma tapi+sudah
 target tegur telanjang+dada tempat tenang tenang+sekarang terakhir+lihat teriak+nyanyi terus+linglung test
 tetangga+dari tiap+asap tiap+hari tidak+ganggu tidak+lagi tidak+pakai tidak+pegang tidak+sembuh tidak+usah
 tidur+dekat timnya tindak toilet+spbu tol tol+karang tol+kunciran tolong+dicek tolong+dilacak tolong+info tolong+ke
 tolong+tebang topi tukang+pegang tuli tumpang+di tunarungu tunarungu+saya turun+dari tv umur+9 untuk untuk+konten
 usah video+lama wah wah+hampir waktu waktu+kecil waris warung waspada waspada+penipuan yaa yang+amuk yang+beredar
 yang+gerak yang+kata yang+kejar yang+meninggal yang+nongol yang+tidak yang+tidur ybs+sudah ~<aga ~<ahl ~<al> ~<alh
-3 ~<ane ~<are ~<b02 ~<bar ~<bed ~<blm ~<bsd ~<cab ~<cad ~<cic ~<cik ~<dah ~<das ~<dat ~<deg ~<dij ~<dim ~<dua ~<dui
 ~<ema ~<flu ~<gan ~<gor ~<hab ~<hil ~<hor ~<iku ~<in> ~<ise ~<itu ~<jad ~<jok ~<jom ~<jpo ~<kal ~<kre ~<ktp ~<kud
 ~<las ~<lep ~<lok ~<lu> ~<mad ~<mai ~<mam ~<mis ~<nas ~<neb ~<neg ~<nur ~<oh> ~<omp ~<ong ~<ope ~<otw ~<pab ~<pay
 ~<pun ~<ral ~<raw ~<raz ~<riw ~<rom ~<rt> ~<sau ~<sem ~<sia ~<sol ~<spb ~<spe ~<sub ~<sya ~<taj ~<tan ~<tar ~<tdk
 ~<tro ~<tug ~<tv> ~<ula ~<und ~<unt ~<uta ~<wak ~<wil ~<yaa ~<yan ~<zzz ~aaa> ~abe> ~abi> ~abu> ~adap ~adas ~ade>
 ~adi> ~adia ~adio ~agam ~agih ~agun ~ah2> ~ahit ~aika ~aina ~ajan ~aji> ~ajur ~akan ~akek ~aktu ~alah ~alan ~alau
 ~alha ~alsu ~alu> ~alus ~ama> ~amdu ~amet ~amin ~amun ~anpa ~anti ~apea ~ara> ~arak ~arga ~arge ~aria ~arta ~aru>
 ~asan ~asiu ~atak ~atiu ~atsi ~auda ~aula ~auna ~ayor ~azia ~b02> ~bagi ~bale ~bara ~baro ~basa ~bayo ~beba ~bele
 ~bili ~blm> ~boh> ~bole ~bon> ~bone ~bsd> ~buar ~buat ~buh2 ~buk> ~bukn ~bung ~bunt ~bura ~cada ~cama ~caya ~cekc
 ~cep> ~cici ~ciko ~cint ~city ~cope ~dahi ~dal> ~dap> ~data ~dega ~dias ~diba ~dije ~disi ~disk ~diti ~doan ~duan
 ~duit ~ebay ~ebul ~ecap ~edah ~edok ~egur ~ejad ~ekco ~elil ~embo ~enca ~engk ~eora ~epas ~eped ~epin ~epis ~epre
 ~erag ~erah ~eras ~erbe ~ered ~erej ~erin ~eris ~erit ~eriu ~erla ~erli ~ermi ~erto ~eseo ~etas ~etaw ~flu> ~gaji
 ~gani ~gapa ~gege ~gel> ~gemi ~gerc ~gero ~ggah ~gih> ~giny ~gira ~gkap ~gkor ~gkos ~glun ~gole ~gram ~guna ~gur>
 ~habi ~halu ~hamd ~hasi ~hat> ~hila ~hli> ~hora ~ial> ~ibag ~icil ~idi> ~ijo> ~ikah ~iki> ~ikir ~ikit ~ikok ~ikut
 ~ilac ~ilik ~illa ~ima> ~iman ~imba ~imna ~imny ~inal ~inas ~indo ~info ~ing> ~ingl ~inik ~injo ~ink> ~iper ~ira2
 ~ira> ~isko ~isur ~iteb ~itu> ~ity> ~iun> ~iuwu ~iway ~iya> ~jadi ~jahi ~jaka ~jake ~jala ~jela ~jem> ~jkl> ~jpo>
 ~jut> ~juta ~kan> ~kart ~kas> ~kats ~kcok ~kedo ~kegi ~kepi ~ker> ~kisa ~klin ~koko ~kol> ~kolo ~kons ~kreo ~ktp>
 ~ktu> ~kulo ~kumi ~kura ~kwkw ~laca ~lah> ~lamu ~lan> ~lanj ~lau> ~leki ~lepa ~lfam ~lham ~lili ~lini ~llo> ~loka
 ~lomb ~loo> ~los> ~lot> ~lsu> ~luk> ~lung ~lupa ~main ~mal> ~mall ~man> ~mana ~mand ~mant ~mauk ~mba> ~mbi> ~mdul
 ~mel2 ~meri ~meti ~mis> ~mnas ~mong ~mple ~mpon ~mpu> ~mun> ~mur> ~murn ~musi ~nang ~nant ~ndah ~ndal ~ndir ~ndok
 ~neba ~nekn ~ngeg ~ngem ~nget ~nggu ~ngke ~nglu ~ngsi ~ngur ~nika ~nin> ~njem ~njol ~njun ~njut ~nkan ~npa> ~nti>
 ~ntor ~numb ~nyam ~nyar ~nyok ~odan ~ogra ~okan ~oko> ~okol ~oleh ~olek ~omba ~ombo ~ompl ~onek ~onse ~opet ~oras
 ~orma ~orny ~oses ~ota> ~otak ~oted ~otw> ~paka ~pals ~pamu ~pang ~pann ~payu ~pbu> ~pean ~pege ~pele ~penj ~perc
 ~pers ~pert ~pesa ~pile ~pol> ~posi ~pram ~prog ~pun> ~pusi ~puti ~putr ~raga ~rala ~ramu ~rawa ~razi ~rbel ~rcay
 ~rcep ~reda ~reja ~rena ~reo> ~res> ~resi ~rget ~risi ~rita ~riwa ~rked ~rlih ~rluk ~rmal ~rmin ~rogr ~romb ~rsar
 ~rta> ~runy ~samp ~sant ~saud ~saun ~sebu ~seor ~sepe ~ses> ~sete ~siap ~sih> ~siun ~skon ~spbu ~sud> ~sun> ~sunt
 ~syar ~tahi ~taju ~tanp ~tapn ~targ ~tasi ~tdk> ~teba ~tegu ~teny ~tera ~term ~tern ~test ~tike ~tin> ~titi ~tiuw
 ~toka ~tony ~topi ~tos> ~tra> ~tria ~tsir ~tuna ~tur> ~uda> ~udar ~uh2> ~uhan ~uit> ~uk2> ~ukny ~ulia ~ulil ~umba
 ~umis ~unar ~uncu ~ungk ~ungu ~urny ~usah ~utis ~wakt ~wari ~warn ~wasp ~waya ~yar> ~yara ~yora ~zia> ~zzz> ~zzzz
-4 =heart abis+kelahi ada+apa ada+lagi ada+pelatihan ada+petugas ada+saudara ada+tabrak akan+datang anak+di
 anak+kucing anak+saya angkut apa+orang baca baik balai balai+warga banget+orang banget+sudah banjir+mata barat
 bayi+yang bebas bener+akan beres besar+di bikin+sesak bisa+kerja bpjs bukan+odgj bunga buntung+dari buta butuh
 butuh+susu cacat capek+banget cepat+banget cepat+respon curiga dari+kecil dari+rangkas depan+toko di+balai di+dekat
 di+kolong di+sekolah diam dijemput ditinggal+surat dititip duduk gelandangan+dengan gerobak golok+lewat
 golok+nyasar gratis gubuk hai hati hatiku hi hidup+segan infonya itu+darah jalan+seret jaya jendela+rusak
 kaca+jendela kaget kampung kayak kayak+tidak kec+benda kehujanan keluar+dari kembali kereta+dari kering
 ketemu+belum korban+tidak kota kp kubur kucing kucing+terjebak kunciran lalu lansia+naik lansia+yang lapar
 lewat+depan loh makan+dari mantap masih+lama mata+kaki mau+racun met minta+minum motor+mogok muda naik+angkot
 naik+kereta nanti+dia ngupas+tebu nih nyamuk orang+jalan orang+terlantar p pangkalan pas+saya pasar pelatihan
 pelatihan+pertolongan pergi+dari perlu pernah+orang pertolongan pertolongan+orang pikun pilek pincang pindah
 pinggir pinggir+tol pohon+ambruk polsek+jatiuwung poster+cara racun+obat rangkas ribut+mulut rs rumput
 sakit+sendiri salah samping saya+belum saya+keluar sebatang segan segan+mati sekarang+lewat sekarang+tumpang
 sekarat+nih sembuh sempet siapa sip stroke+tapi subuh sudah+kembali susu susu+bayi tabrak+mobil tadi+belum
 tadi+tidak takut takut+ada tanah tangga tangkap tangkap+ular tapi+bisa tapi+tidak tebu tebu+pakai temen+sudah
 terlantar terminal+poris tes tetangga+tapi tidak+kakak tidak+sekolah tidur tolong+ambil tolong+orang tolong+tangkap
 ular+di yang+jatuh yang+saya yang+sesak you ~2an> ~<aka ~<alf ~<ass ~<bas ~<beb ~<bol ~<bpj ~<bua ~<bun ~<cac ~<cen
 ~<dan ~<doa ~<dud ~<fas ~<geb ~<gub ~<hi> ~<jah ~<jak ~<jay ~<jen ~<kab ~<kag ~<keh ~<kli ~<kp> ~<kub ~<kuc ~<loh
 ~<mon ~<mus ~<ngu ~<p> ~<per ~<rak ~<rs> ~<sar ~<skr ~<sta ~<tak ~<taw ~<top ~<tos ~<tun ~<usa ~<👍> ~<🙏> ~aan>
 ~abut ~acat ~adah ~adua ~agak ~aget ~ahi> ~ahli ~akah ~aket ~akut ~alfa ~alka ~aloo ~ana> ~anan ~andi ~angg ~angs
 ~anju ~ante ~apor ~art> ~asah ~asar ~ast> ~aten ~atia ~atis ~atur ~ayin ~bas> ~bata ~beda ~bere ~blok ~bpjs ~bund
 ~butu ~caca ~cira ~ciri ~cisa ~dah2 ~das> ~depr ~diam ~die> ~dudu ~ean> ~ebar ~ebas ~ebu> ~edar ~egir ~ehuj ~eja>
 ~eki> ~el2> ~elat ~enap ~enya ~epen ~epny ~erap ~erce ~erke ~erlu ~ersa ~esan ~esas ~fast ~fony ~ger> ~get> ~ggu>
 ~gkak ~gkas ~grat ~gubu ~hai> ~halo ~hita ~huja ~iam> ~icop ~idur ~iga> ~ijem ~iku> ~ilek ~inca ~isu> ~itit ~jana
 ~jati ~jaya ~jeng ~jing ~kage ~kala ~kamp ~kant ~kasi ~kate ~kehu ~kel> ~kit> ~kok> ~kos> ~kota ~ktif ~kubu ~kuci
 ~kut> ~laha ~lapo ~lara ~lasa ~leh> ~lkan ~loh> ~lura ~lusi ~mali ~mamp ~manc ~mbon ~met> ~mina ~mpat ~mpet ~muda
 ~mura ~ncan ~ncar ~ncir ~nfon ~ngad ~ngu> ~nih> ~njan ~njin ~ntap ~ntik ~ntu> ~nyes ~oang ~obak ~oboh ~ongk ~oper
 ~orak ~pasa ~penc ~per> ~piku ~pinc ~pind ~pjs> ~pus> ~rah2 ~raha ~rans ~rapa ~riga ~rind ~ris> ~rlan ~rlu> ~rol>
 ~rose ~rtol ~rump ~rung ~sala ~sar> ~sari ~sega ~seli ~send ~sepn ~sian ~sina ~sip> ~sisi ~situ ~sos> ~spad ~ster
 ~subu ~tasa ~tebu ~ted> ~tek> ~ten> ~tes> ~tidu ~tiha ~uasa ~ubuk ~ubur ~ujan ~uman ~untu ~urig ~utin ~utuh ~wung
 ~yamu ~yese ~yiny ~you> 👍 🙏
-5 ada+lansia atau ayam baiki baiki+sebelum bakar+api bakso bantu bau+sampah bawa+helm bayar belakang+dengan benda
 berapa besok+ada biaya bisa+bantu bisa+jalan blok bus cuma cuma+motor curiga+ada dengan+bayi dia+bawa dia+sekarang
 dia+suka dibantai dikit dinsos disini dulu+pernah emang gang ganggu gigil+kehujanan golok+nya jalan+depan jam
 jatake jpo+rusak jual kabar kali+mati kamar+dengan kapan ke+arah kebon+besar kebun+bawa kegirangan kelahi+dengan
 keluarganya kelurahan kenapa kerja kesel ketemu+anak klien+lemas kolong+tol kudis kudis+sekujur lagi+di lama+tidak
 lampu+merah lansia+bawa lapor+guru laporan layangan liar limbah lupa maling+motor masa mata+buta mau+pingsan minta
 minta+rokok motor+luka nanti+ada nganter ngantuk ngelem nomor nyasar+tidak obat+habis ok orang+bener pagar+tolong
 panti penipuan perempatan ping pisah pukul+murid rt+kami rumah+abis rumah+anak rusak+nanti sadar+diri sakit+kudis
 satu+orang saya+capek saya+temenin sebelum+ada seger sekap+di sekarang+rawat sekitar senyum sesak+napas
 sudah+dibawa sudah+makan sudah+pergi tahu+jalan tangga+jpo tanya tawa teriak+sendiri terjun+kegirangan tidak+ada
 tidak+punya tolong+baiki trc tv+tetangga warung+saya yang+napas ~2nya ~<alu ~<ama ~<ang ~<anj ~<asd ~<bat ~<blo
 ~<car ~<cip ~<cir ~<cis ~<cum ~<gaj ~<gra ~<gw> ~<jem ~<jua ~<kan ~<kot ~<kul ~<lap ~<lay ~<lia ~<lim ~<lup ~<mar
 ~<mog ~<mud ~<nih ~<nom ~<ok> ~<pad ~<pip ~<pra ~<sep ~<sin ~<trc ~<you ~ahay ~aiki ~akal ~akam ~akso ~akti ~alai
 ~ales ~alun ~aman ~ampu ~ange ~aren ~arun ~at2> ~atih ~atik ~auk> ~ayam ~ayar ~baca ~baha ~baks ~bala ~band ~berk
 ~biay ~but> ~cat2 ~cuma ~dek> ~dian ~dima ~dins ~dur> ~ekit ~embu ~empe ~endo ~enip ~est> ~gor> ~haya ~iaya ~ikil
 ~inso ~ipua ~iput ~itan ~jemp ~jual ~kaba ~kare ~kemb ~kerj ~kil> ~kiri ~kora ~kso> ~kuas ~kudi ~kun> ~lalu ~lann
 ~lati ~liar ~limb ~matu ~mbal ~mbuh ~mint ~mogo ~mor> ~mpin ~naru ~nasi ~nger ~nipu ~nomo ~nsel ~nta> ~nter ~nyum
 ~omor ~opi> ~peni ~perl ~pnya ~pong ~pora ~pros ~rama ~rati ~rbai ~rin> ~ring ~rja> ~robo ~sang ~sara ~sasa ~seki
 ~semp ~seny ~sita ~take ~tawa ~ter> ~terl ~tif> ~tik> ~trc> ~trol ~tuk> ~ual> ~udis ~uma> ~umbe ~unda ~upa> ~upas
 ~urah ~usui ~uwun ~yam> ~yum>
-6 =ask =office ada+temen ambulans+klien angin apa apa+bagaimana badan+bau ban bansos bawa+ke botak bukan+bener
 cara+tolong cari+kerja cek di+lampu di+rs dibawa film+kan itu+di kaki+bengkak kalau+ketemu kali+kemarin kan+bukan
 keliling kepala+botak kok lari+dari luka+di mana mau+minum mobil+ambulans ngupas nyanyi obat+lagi oke orang+tidak
 padam padam+dari pegang+anak pegang+botol pom pom+bensin punya rawat rawat+di rsj rumput+bawa sehat sekarang+duduk
 sekarang+sudah sudah+diam sudah+sadar tanah+tinggi tangan+patah tangerang tebang temen+cerita temenin
 trotoar+tengah urus yang+kejang ~<apa ~<but ~<cin ~<cur ~<hai ~<hal ~<kar ~<kok ~<kur ~<lec ~<nam ~<pom ~<pul ~<pur
 ~<rsj ~<sal ~<seh ~<sip ~<sit ~<tam ~<teb ~<teg ~<tim ~<tok ~<uru ~abar ~amen ~ampi ~anso ~apan ~aris ~bans ~baya
 ~bend ~bota ~buru ~cek> ~cet> ~dok> ~ecet ~eda> ~egel ~ehat ~elpo ~enan ~erik ~erja ~erob ~erok ~eter ~gany ~gupa
 ~iama ~iap> ~ibaw ~iraw ~joko ~keri ~lpon ~masa ~nakn ~ngup ~pela ~peny ~pinj ~piny ~pom> ~pula ~puny ~put> ~ren>
 ~rima ~roba ~rsj> ~taku ~tal> ~tana ~timn ~uarg ~uta>
-7 # =beast ada+luka almarhum+bapak atas+respon bangun+pas batal bikin bot dari+lahir daun di+mana gerak+tapi
 hidup+sendiri hp jemur kaki+buntung kan kata+ada kemarin+yang ketemu+luka luka+maupun masih+bangun masih+sadar
 maupun maupun+senjata mikir mogok nama nya+orang pas+panggil pos pulang respon+cepat saya+dulu sudah+dibungkus
 sudah+gerak taman tiap tidur+tidak yang+tabrak ~<bik ~<bot ~<dau ~<hp> ~<met ~<mik ~<num ~<oke ~<pro ~amat ~asi>
 ~atal ~aupu ~berm ~biki ~cara ~cin> ~cing ~dam> ~daun ~emur ~game ~gasn ~gok> ~ikin ~inan ~inta ~isit ~jemu ~maup
 ~miki ~mput ~nama ~nas> ~nsos ~ntuk ~ogok ~patn ~perb ~pos> ~rak2 ~rann ~rgan ~sat> ~seha ~sel> ~sing ~sini ~suka
 ~tama ~tiap ~upun ~ura> ~urus ~usin ~yari ~yata
-8 3+orang =joke anjing+liar banget+kaya bener+tidak cara dekat+rel gerak+cepat harga jangan+ngomong
 jembatan+gantung karang karang+tengah keluarganya+dikasih kena+panas lagi+dia ngomong+orang pakai+kaos pamali
 pamali+jangan panas+banget pinggir+kali rumahnya saya+tenggelam sekarang+tinggal sudah+ada sudah+mati tidak+jadi
 tidak+ketemu wkwk ~<bai ~<gam ~<pos ~<suk ~<tes ~<wkw ~adam ~apa> ~asa> ~bar> ~emat ~gala ~harg ~hati ~iak2 ~isan
 ~itun ~kah> ~kwk> ~lapa ~laya ~lece ~mahn ~mani ~nan> ~nyat ~ongi ~onya ~pura ~rmat ~sah> ~seba ~wkwk
-9 ada+tidak arah banget+hari bayi+tetangga dia+pegang dong kaos ke+lantai mau+ambruk rusak+kena sudah+minum suka
 tetangga+tangis tinggal+di ~<ara ~<cem ~<kao ~amal ~aos> ~baik ~beri ~bot> ~dong ~indu ~irin ~kaos ~pada ~ucin
-10 =drill ada+di di+film di+kaki lantai+2 tangis+terus ~<don ~<hat ~<rin ~erma
"""
