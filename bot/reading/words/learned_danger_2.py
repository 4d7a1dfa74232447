"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 limbah+ke linglung+depan link lobi lobi+hotel loh+ini lokasi los lot lowongan lucu lupa+mati lututnya mabuk+doang
 macet+parah main+layangan makam makam+keramat mal mancing+di mandi mangga mantap+petugas manusia+apa masak+pakai
 masih+ngejogrok masih+terus masih+tidur masuk+sini mati+kompor matur+sanget mau+cek mau+dengerin mau+ke mau+kembali
 mau+ngomong mau+pulang mau+rusak mauliate mawar+babakan mekarsari meninggal+kemarin menurut meruya+utara mess mimpi
 minta+pasang mobil+avanza mobil+saya mondar mondar+mandir mookervart much muda+kata mulu mulut+kumat mulut+tiap
 muncul+lagi mungkin murah musola nangka napas+itu napas+nya napas+untuk neduh negeri neglasari ngaco ngaku+istri
 ngejogrok+situ ngesot nggih nginep ngitung ngoceh ngomong+inggris nih+di no+12 no+17 nya+ada nyanyi+sendiri nyaris
 nyasar nyasar+naik nyender obat+sekarang odgj+liar odgj+sekap odgj+sudah odgj+suka ojek online open orang+bakar
 orang+bisa orang+demam orang+diri orang+ditusuk orang+gigil orang+jual orang+mabuk orang+naik orang+pas orang+ribut
 orang+saya orang+sekarang orang+tanpa orang+ternyata orang+tidur over pabrik+buang pabuaran+tumpeng pacing pakai
 pakai+anak pakai+daster pakai+golok pakai+sarung pakai+topi pakojan palem+raya palem+semi panti+lansia
 panunggangan+barat parah parkir parkir+mall parung pas+cfd pasang pasar+babakan pasar+baru pasar+malabar
 pasar+tangis patokan+sebelah pelabuhan pelabuhan+rak pelapor+telepon pelataran pemkot penagih penagih+pinjol
 pengkolan penjangkauan penyeberangan penyebrangan perempuan+ada perempuan+ditinggal perempuan+suka pergi+sendiri
 pergi+tinggal perlintasan+tanah pernah+pasung petugas petugas+cepat petugas+perempuan php php+di pilek+di pinang
 pincang+sebelah pipi pisau+cap pju pln pohon+beringin pojok poll poll+bus polsek+benda polsek+karawaci pool+damri
 poris+indah posyandu ps+laris pu punya+anak puskesmas puting puting+alat putri qwerty r03 rahasia rahayu ralat+umur
 rambut+cepak rawa+bamban rel+tanah rel+yang resmi rest rest+daerah riwayat robot rps rsj+sekarang ruko rumah+dari
 rumah+dekat rumah+saudara rumah+sekarang rumah+temen rumah+tidak rumah+umur rutin+kontrol rw+kami sabtu+tidak
 sambil+ngitung sampah sampah+ke sampai+tengah sangego+ampe sanget sarang sarang+tawon sate+taruh satu+terus satunya
 saudara+tinggal saya+bocor saya+cek saya+dari saya+diancam saya+kejang saya+pikun saya+pingsan saya+salah
 saya+stroke saya+suka saya+temukan saya+tolong sdn sdn+9 sebelah sebelah+bengkel sebelah+rumah seberang+di
 sehat+dengan sehat+tidak sejak+minum sekarang+butuh sekarang+mata sekolahan selapajang selokan semalam semi
 sendiri+kp sendiri+tapi serahkan serahkan+ke setelah sewa share share+lokasi shelter+bus shinta sigap sini+tidak
 sipon sitanala situ+besar situ+tidak slot smp+1 soal+tidak sorry spbu+cikokol stabil stabil+tidak start
 stasiun+batuceper status+masih suami+tidak sudah+2x sudah+5 sudah+angkut sudah+bisa sudah+cabut sudah+dari
 sudah+orang sudah+tolong sudirman sugeng+enjing sumbang sumbang+warga sumur+pacing sungai+cisadane supir sutera
 syarat+masuk tabrak+orang tadi tadi+baca tadi+jam tahu+di tahun+pisah tahun+tinggal taman+elektrik taman+kunci
 tambah tanda tanda+kekerasan tangan+ada tangan+cuma tangis+abis tangis+di tanpa+baju tapi+sehat tarimo taruna tas
 tawa+sendiri teh telanjang teluk teluk+jaga temenin+tidak tempat+biasa tempat+tinggal temukan teriak+dari
 terlantar+di ternyata+hoax terus+laporan tetangga+galak tetangga+tidak tiap+ada tidak+bayar tidak+di tidak+janten
 tidak+jelas tidak+mau tidak+sampai tidur+gang tidur+kp tinggal+dengan tinggal+yang tini tipu tisu+di tmp tmp+taruna
 toilet+terminal toko+pisau tol+bsd tolong+bawa tolong+cari tolong+jemput tolong+pindah tolong+razia tolong+saya top
 tps trotoar+gelandangan tua tua+dan tua+pakai tugas+sekolah tugu+adipura tuh+orang tuhan tumpeng tuna tunggu+di
 tunggu+disdukcapil tunggu+petugas umur umur+10 umur+30an umur+70an unit vaksin+rabies video villa wa+ada
 wabarakatuh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh warga+sekarang warna warnet warteg+bahari
 warung+tini wati yang+bayi yang+darah yang+jawab yang+kaki yang+ke yang+ketemu yang+laki yang+motor yang+parah
 yang+pegang yang+perempuan yang+satu yang+sekarang ybs+ada ybs+lihat zebra zebra+cross ~70an ~<2x> ~<70a ~<adi
 ~<aeo ~<agu ~<alr ~<an> ~<ano ~<asi ~<ayo ~<azh ~<b> ~<bag ~<bal ~<bia ~<bis ~<bjb ~<bni ~<cal ~<cit ~<cok ~<com
 ~<cro ~<daf ~<dap ~<dbd ~<dkt ~<dtg ~<eaa ~<eh> ~<ele ~<elp ~<eng ~<eva ~<eve ~<fb> ~<gac ~<gem ~<gg> ~<gia ~<gk>
-1 ~<god ~<gus ~<h> ~<haj ~<han ~<hot ~<ieu ~<ig> ~<jaz ~<jep ~<jin ~<jl> ~<ka> ~<kad ~<kea ~<kem ~<kh> ~<kir ~<kis
 ~<lae ~<lag ~<lah ~<lam ~<lid ~<lin ~<luc ~<lut ~<mag ~<mak ~<meg ~<mek ~<mem ~<moo ~<msh ~<muc ~<nan ~<ned ~<oje
 ~<onl ~<opa ~<pac ~<pan ~<pas ~<php ~<pju ~<pla ~<ple ~<pln ~<poj ~<pu> ~<r03 ~<rah ~<riw ~<rot ~<rps ~<sdn ~<sew
 ~<sha ~<shi ~<sil ~<sim ~<ska ~<slo ~<sm> ~<smk ~<smp ~<sor ~<sud ~<suh ~<tad ~<tag ~<tas ~<td> ~<teh ~<tel ~<th>
 ~<thi ~<ti> ~<tig ~<tmp ~<tom ~<tp> ~<tps ~<tua ~<tum ~<tur ~<udh ~<uni ~<vid ~<vil ~<wab ~<wae ~<wal ~<war ~<wis
 ~<xxx ~<zeb ~abak ~acak ~acam ~aci> ~aco> ~adwa ~ady> ~aeon ~afta ~agen ~aha> ~ahar ~ahas ~aiin ~aik> ~aju> ~akai
 ~akat ~ake> ~akoj ~akua ~alar ~alre ~amai ~amau ~amid ~anal ~anas ~anka ~anon ~anyo ~anza ~apaj ~apak ~apil ~apny
 ~arde ~arin ~arki ~arne ~arsa ~asd> ~asdf ~aste ~astr ~atar ~atbo ~ate> ~atif ~atii ~atny ~atok ~auli ~avan ~awab
 ~awac ~ayod ~ayur ~azah ~azak ~azho ~babi ~baju ~bati ~bers ~bint ~bios ~bjb> ~blo> ~bni> ~boco ~bok> ~breb ~brol
 ~buah ~bude ~buha ~can> ~cap> ~capi ~ceh> ~cela ~cent ~ceri ~cil> ~cili ~cima ~cipa ~ciuj ~cros ~curi ~daft ~dah>
 ~dain ~dama ~damp ~damr ~dari ~dast ~dbd> ~deka ~den> ~deo> ~depa ~dera ~dere ~dfgh ~dhya ~dida ~diek ~diga ~digr
 ~digu ~dile ~dimy ~din> ~dipi ~dira ~dirm ~disd ~dish ~ditu ~dkt> ~don> ~duka ~dukc ~duku ~dwal ~eady ~ebai ~eber
 ~ebes ~edai ~edia ~egin ~egla ~ehab ~ejeb ~ektr ~elab ~elas ~eles ~eliu ~ello ~elok ~elpi ~elun ~emah ~eman ~emar
 ~emba ~emen ~emi> ~emko ~emui ~eng> ~engn ~enit ~enje ~enyu ~eon> ~epak ~epan ~epor ~eral ~erek ~erlo ~eron ~eruh
 ~erva ~esel ~eser ~esma ~esmi ~esot ~etap ~etid ~etik ~etug ~evak ~even ~ewek ~fami ~fly> ~ftar ~gaja ~gan> ~gara
 ~garu ~gati ~gepe ~gerg ~geso ~ggap ~ggih ~ggir ~gian ~gine ~gkar ~gkau ~gkin ~gkol ~glas ~goce ~gopi ~grah ~greb
 ~gsat ~gsia ~hare ~harm ~hart ~hatb ~hayu ~here ~hija ~hint ~hom> ~hote ~hya> ~i2ny ~iamb ~iang ~ibat ~idek ~ideo
 ~ieks ~igap ~igol ~igre ~igus ~ihin ~ijaw ~ilih ~ilin ~imak ~imar ~imbi ~imo> ~impi ~imya ~ina> ~inep ~ingu ~inin
 ~inte ~iosk ~ipad ~ipar ~ipi> ~ipu> ~ipul ~ir2> ~irah ~irma ~isab ~isah ~isas ~isdu ~isew ~ishu ~it2a ~itam ~itik
 ~itny ~itol ~itut ~iung ~iway ~jadw ~jahe ~jaza ~jek> ~jemb ~jira ~jomb ~jomp ~juma ~kall ~kami ~kamk ~kann ~kars
 ~katu ~kaua ~kcap ~keke ~keme ~kerv ~kesi ~kesm ~keti ~klik ~koja ~kola ~koop ~kri> ~ktri ~kuta ~kutn ~lae> ~lagi
 ~lain ~lang ~last ~ledu ~lekt ~lest ~lim> ~lina ~line ~liru ~lisa ~lit> ~litn ~liun ~loba ~lobi ~lodo ~lowo ~lpij
 ~lrea ~lucu ~mabo ~maii ~maks ~maun ~mblo ~mbu> ~meka ~memb ~men> ~meno ~mess ~midi ~mimp ~min> ~miny ~mkan ~mkot
 ~moho ~mone ~mook ~mpi> ~mpun ~mri> ~msh> ~much ~muin ~muli ~muly ~mung ~muso ~myat ~nagi ~nala ~ncet ~ndor ~ndul
 ~nedu ~nege ~negl ~nek> ~nep> ~ngar ~ngaw ~ngli ~ngop ~ngsu ~nisa ~nit> ~niti ~nlin ~nta2 ~nten ~ntua ~nung ~nus>
 ~nyas ~nza> ~oaln ~oban ~obi> ~obot ~oceh ~oda> ~odhy ~ohon ~ojan ~ojek ~ojok ~okas ~okin ~okla ~oll> ~olod ~omat
 ~ombl ~ompo ~onda ~ondo ~one> ~onli ~onta ~ooke ~ooo> ~oooo ~oope ~opol ~ora> ~oram ~orry ~osam ~osko ~oss> ~osya
 ~otel ~oton ~owon ~paci ~pako ~pato ~pemk ~pet> ~petu ~php> ~piji ~pju> ~plek ~pln> ~pojo ~poll ~pond ~porn ~posy
 ~psi> ~pusk ~r03> ~ra2> ~rada ~radi ~rahk ~ramb ~read ~remp ~resm ~rgaj ~ri2n ~rib> ~rimb ~rimo ~riwa ~rkat ~rkir
 ~rlob ~rmas ~roki ~ross ~rps> ~rry> ~rsit ~rtas ~rted ~rty> ~ruko ~rul> ~ruma ~runa ~rut> ~rvar ~ryad ~sali ~sana
 ~sann ~sare ~sasi ~sdfg ~sdn> ~sduk ~selo ~semb ~seri ~seta ~shar ~shin ~shub ~sihi ~sipo ~skan ~skes ~skop ~slot
 ~smas ~smi> ~sorr ~sot> ~stor ~stra ~suks ~supi ~sury ~syan ~t2an ~ta2> ~tabi ~talk ~tand ~tapa ~tart ~tbot ~tedu
 ~telu ~terp ~tian ~tih> ~tiin ~tim> ~tipu ~tmp> ~tog> ~tomp ~top> ~torn ~tps> ~tua> ~tuha ~tunt ~tuny ~tutn ~uang
 ~uasi ~uch> ~udh> ~udir ~uduk ~uhar ~uin> ~ujua ~ujuk ~ukar ~ukca ~uko> ~ulo> ~ulon ~uluh ~ulya ~umah ~umpi ~unit
 ~upir ~urut ~urya ~usi> ~uske ~usol ~utra ~vaku ~vanz ~vart ~veni ~vide ~vill ~waan ~wab> ~waba ~waci ~wae> ~walk
 ~ware ~waya ~wek> ~wis> ~yebe ~yend ~yeru ~yodh ~yone ~yur> ~zaka ~zebr ~zhom
-2 0771+tolong 10+tahun 2+anak 2+orang 2023+0771 3+minggu 30an 40an 5+orang =road =well a+dan abaikan acara ada+2
 ada+bau ada+bekas ada+gelandangan ada+lagi ada+listrik ada+sudah ada+tahi ada+tindak adegan adipura agung air+10
 air+bersih air+pam aja aja+ke aja+nanti aktif alat+bantu alat+lewat alat+plastik alfamart almarhum alun alun2
 anak+6 anak+ditinggal anak+gelandangan anak+muda anak+ngelem angin+tidak angke apa+mesin apa+petugas apotek
 arah+rel asap+masuk atas+flyover atau+mesin atm aula aula+kelurahan autis autis+umur babi babi+lu badan+kurus
 bagaimana+kabar bagaimana+kondisinya bagaimana+lanjut bagaimana+sekarang bahari baju+di bales bandung bangun+sadar
 bangunan+pegang banjir+butuh bank bantaran bantaran+kali bantu+renov banyak+bapak bapak+bawa bapak+petugas
 bapak+tukang barongsay barongsay+bugel basah+kuyup batal+aja batuk+pilek batusari bau+di bawa+2 bawa+motor bawa+tas
 bawah+pohon bayi+harus beda bedah bedah+rumah belendung+kec belum+lihat belum+mati bengkak bengkel bengkel+las
 beringin berisik+kayak berita berobat+sekarang besar beta bikin+layangan bis bisa+lapor bisa+masuk bisu blok+di
 bolong+besar bolos botol+minum bsd+dekat buana bukan+pisau bulan+tidak bundaran bundaran+tugu bunderan
 bunderan+gading bungkus buntung buta+jalan buta+sebelah butuh+alat cabut cadas+kukun cakra cakra+buana cari
 cari+saudara cengkareng cfd ciledug ciputat ciri cisadane cisauk clear cuma+duduk dadah2+ke dadap daerah+belendung
 dagu dalam+gudang dan+mau dapet dari+dinsos dari+panti dari+rsj dari+sekarang dari+tetangga deh dekat dekat+pom
 dekat+tol dengan+adik dengan+lansia dengan+satpam dengan+sehat dengan+suami dengan+temen dengan+warga denger
 denger+ada dengerin+musik depan+apotek depan+kfc depan+rumah di+alun2 di+aula di+bandung di+cimone di+cipadu
 di+cisadane di+dagu di+got di+hati di+ig di+indomaret di+kantor di+karang di+kasur di+kebayoran di+kreo di+pamulang
 di+pangkalan di+perempatan di+polsek di+poris di+pos di+seberang di+taman di+tangerang dia+ada dia+geser dia+jalan
 dia+pakai dia+tidak dia+yang diam+dia diam+golok diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di
 dikeroyok+sudah dinas dinas+sosial diperban diperban+dengan diproses dipukul+orang disebar diserang+kantuk
 ditaro+orang ditinggal+anak ditinggal+pacar ditinggal+saya ditinggal+suami dorong+troli dua+anak duduk+aja
 dulu+sudah duta editan editan+jangan emperan enjing film+itu film+orang foto+orang gading gaga gajah galak
 gang+haji gas+melon gebang gedung+cakra gelandangan gelandangan+ada gelandangan+bawa gelang gembor gemuk gendong
 gereja gigi giginya giginya+ompong golok+pulang golok+saya gondrong good gor got got+mampet gudang+rongsok hallo
 halte halte+takut hampir hampir+ambruk hapus hasil hatur hidup+sebatang hilang+dari hilang+itu hubung ijo
 indah+blok infonya+tentang ini+diam ini+sudah ipar itu+dibawa itu+editan itu+orang itu+sendok iya jadi
 jadi+bagaimana jaga+aja jakarta jakarta+rak jalan+bolong jalan+gang jalan+ks jalan+mundur jalan+tolong jam+5
 jangan+disebar jatuh+tolong jawab+orang jelas jembatan+kaca jembatan+mancing jinak jpo jual+di jual+miras jual+tisu
 juga juga+tidak kab kab+tangerang kabel kabel+listrik kafan kain+kafan kaki+di kaki+pincang kalau+ada kalau+dia
 kalau+marah kalau+nanti kali+angke kalideres kami+sudah kampung+kami kamu kantuk kata+30 kata+dari kata+tetangga
 katsiran kayaknya+dia kayu+pakai ke+kereta ke+orang ke+panti kebon kebon+nanas kebon+sayur kec kecapean+sekarang
 kejar+layangan kelapa+muda keliling+golok keluar+kamar keluar+rumah keluar+stasiun keluarganya+sudah kemarin
 kemarin+di kemarin+dikeroyok kemarin+orang kemarin+sekarang kemarin+sempet kemarin+tolong kembali+sendiri
 kena+bacok kenapa+tidak keren+banget kereta+kebon kereta+tanah kering+orang kerja+tidur ketemu+lansia ketemu+odgj
 ketemu+tidak keterangan kfc kirim+pesan klien+sudah km kok+belum kok+status kondisi kondisi+lemas korban+sudah
 koreksi kosong+sebelah kreo ks ks+tubun kukun kulit kulit+item kuning kursi+taman kurus kuyup lagi+bagaimana
 lagi+makan lagi+ngupas lagi+tidur lahan lahan+kosong laki+sudah laki+umur laksa lalat+di lalu+ada lampu langka
 langka+di lansia+di lansia+nyasar lansia+pakai lansia+tinggal lap+2023 lapak+barongsay lapas lapas+laki
 lapor+kesini larangan lari+tidak laris las lemas+belum lemas+tapi lewat+gang lihat+bapak lihat+juga
 listrik+menjuntai listrik+miring lu+semua luar+kota madura main main+anak makan+nasi mampet+banjir mandir manis
-2 mantan+saya manusia+gerobak manusia+silver mapolsek marah+sendiri masak masih+disitu masih+kuat masjid masjid+ada
 masjid+agung masjid+al masuk+gang mau+cari mau+datang mau+kemana mau+masuk mau+pinjem mau+potong mayapada melon
 melon+langka menang meninggal+baru meninggal+semua menit+ini menjuntai merah+pemda meruya metal metal+berisik
 minggu+ini minta+polisi minta+sedekah minta+sekarang minum+di misi mobil+sudah muda+pegang muda+tidur muncul mundur
 musik+metal naik+aja naik+bis nanas nasi nasi+bungkus ngaku ngobrol ngomong ngomong+sendiri ngupas+kelapa nya+bocor
 nya+ditaro nya+keren nyerut nyerut+kayu nyimpen+orang odgj+duduk odgj+kumat odgj+masuk odgj+parah odgj+tidur
 odgj+yang oh+gitu oii oiya ojek+cimone operasi orang+ada orang+baik orang+cacat orang+darah orang+dengan
 orang+gelandangan orang+hilang orang+kemarin orang+ketemu orang+lagi orang+lemas orang+mana orang+masih
 orang+nongol orang+racun orang+sopan orang+teriak orang+tua oy pabrik+kaca pabuaran padahal+selama pakai+duduk
 pakai+gelang pakai+peci pakai+sendal pam panas pangkalan+angkot park parkir+ruko pasar+bengkok pasar+ciledug payung
 peci pemakaman pembangunan+3 pemerintah pendek penuh penyuluhan penyuluhan+bahaya perempuan+hamil perempuan+lari
 perempuan+pakai perempuan+tangis pergi periuk perkembangan perkosa+di pernah+tapi pesantren petugas+sudah piatu
 pinggir+rel pingsan+karena pingsan+kecapean pintu+keluar pintu+tol pisang plastik+main polisi+tidur pool poris
 pos+kami pos+ojek posisi potong+rumput pppp promo prosedur prosedur+kalau psr psr+anyar pulang+istri pulang+ke puri
 puri+beta putih rabu rak rakyat rakyat+kecil ralat+bukan ramah rangkas+nyasar ransel raya+mauk razia renov ribut
 roda rombongan+ziarah rongsok+jatake rs+mayapada rsud rt rt+5 ruko+duta rumah+bapak rumahnya+ambruk rutin rw sabtu
 saja salah+kirim sambil+telanjang sampah+tumpuk sampai+belum sampai+mana samping+rel sampurasun sapu sapu+jalan
 sate satpol saudara+tidak saya+autis saya+bangun saya+butuh saya+ganggu saya+istri saya+makan saya+orang saya+punya
 saya+rusak saya+telepon saya+tulis saya+tunggu saya+wkwk sebar sebelah+pabrik seberang+pom sedekah sejak
 sekarang+bagaimana sekarang+dengan sekarang+saya sekarang+sih sekarang+terlantar sekarang+tidur sekolah+di selalu
 selama selama+ini selatan selesai sempet+pingsan semua+hidup sendiri sendiri+teriak sendiri+tidak sendok sepanjang
 sepanjang+jalan seragam+tk sering+ada serpong setengah shelter sido sih sih+ada sih+tidur silver sini+timnya
 skripsi smp soal soetta sopan sosial stadion stadion+benteng stasiun sudah+ambil sudah+angkat sudah+bantu
 sudah+beres sudah+berobat sudah+damai sudah+dijemput sudah+diperban sudah+kering sudah+masuk sudah+minggu
 sudah+minta sudah+seger sudah+tenang sudah+tua sudah+urus sugeng suka+kejar surat+keterangan syarat tabrak+saya
 tabung+napas tadi+ada tadi+subuh tagihan tahu tahu+mau tahun+ini tahun+lalu takut+aja takut+mati tangcity
 tanya+prosedur tanya+sudah tapi tapi+napas tapi+sadar tarik+laporan tas+ransel tawon tawon+di telat telepon+kemana
 telepon+siapa temen+di tenda tengah+bundaran tentang tentang+cara teriak+merdeka teriak+tapi terjebak+di terminal
 ternyata terus+depan tetangga+asap tetangga+bapak this tidak+anak tidak+angkut tidak+cuma tidak+disini
 tidak+kembali tidak+pamit tidak+perlu tidak+sido tidak+tangis tidak+tidak tidur+depan tidur+di tigaraksa tiket
 timnya+belum tinggal tinggal+bus tisu titik tkp tok toko+kayu tol+jatake topi+biru trima trima+infonya troli
 troli+bekas trotoar+depan tua+mau tubun tugas tugu tuju tukang+kelapa tulis+di tumpang tunggu tutup tutup+jalan tv
 uang umt umur+12 umur+17 undang undang+penyuluhan untuk+bapak untuk+motor untuk+tugas utang vaksin warga+minta
 warga+orang warteg wkwk+tidak woy yang+bawa yang+lemas yang+lihat yang+luka yang+respon yang+tusuk you+respon
 ziarah zzzzz ~0an> ~30an ~40an ~<30a ~<40a ~<aaa ~<ade ~<akt ~<ali ~<alm ~<ant ~<apl ~<apo ~<asa ~<ase ~<at> ~<atm
 ~<aul ~<aut ~<ava ~<bam ~<bin ~<bio ~<bul ~<cat ~<cer ~<cfd ~<cim ~<cle ~<d> ~<dam ~<deb ~<dek ~<del ~<dep ~<dib
 ~<diu ~<duk ~<dur ~<dut ~<edi ~<emp ~<enj ~<gag ~<gar ~<gel ~<gep ~<gon ~<goo ~<got ~<har ~<has ~<hip ~<hub ~<ijo
 ~<inf ~<ing ~<ipa ~<isl ~<ist ~<iya ~<jal ~<jam ~<jaw ~<jkl ~<jog ~<jpo ~<jug ~<kaf ~<kap ~<kas ~<ken ~<ker ~<kfc
 ~<km> ~<kol ~<kon ~<kop ~<ks> ~<kup ~<kuy ~<lal ~<lob ~<lok ~<lor ~<los ~<low ~<mai ~<map ~<mod ~<moh ~<n> ~<nag
 ~<nda ~<ner ~<ngg ~<nik ~<nun ~<nut ~<nya ~<oii ~<oiy ~<oy> ~<pab ~<pam ~<par ~<pet ~<pia ~<plp ~<poo ~<por ~<ppp
-2 ~<psr ~<pus ~<qwe ~<rad ~<raz ~<rep ~<rib ~<rod ~<rsu ~<rt> ~<ruk ~<rum ~<rut ~<rw> ~<san ~<seb ~<sej ~<sid ~<sih
 ~<soa ~<soe ~<sol ~<sti ~<sug ~<sup ~<sy> ~<tah ~<tap ~<tip ~<tis ~<tkp ~<tou ~<tro ~<tuh ~<tut ~<tv> ~<uan ~<uga
 ~<umt ~<umu ~<usi ~<vak ~<wah ~<woy ~<zia ~aaaa ~abai ~abtu ~abua ~aca> ~acin ~adap ~adeg ~adep ~adi> ~adip ~adur
 ~afan ~agi> ~agu> ~ahma ~aja> ~ajah ~ajan ~ajun ~aker ~aki2 ~akku ~akor ~akra ~akya ~alam ~alid ~alle ~allo ~alma
 ~alte ~alu> ~amah ~ambi ~ami> ~amri ~amu> ~amul ~anci ~ane> ~ang> ~angc ~angn ~ani> ~anis ~anji ~anse ~apad ~apet
 ~apli ~apol ~apot ~apu> ~apus ~araw ~area ~arhu ~arim ~ark> ~arma ~armi ~arna ~aron ~arto ~asak ~asan ~asil ~asiu
 ~asji ~aspa ~ass> ~ater ~atm> ~atpo ~atsi ~atul ~atus ~auny ~auti ~awon ~aya> ~ayap ~azia ~baba ~bamb ~bank ~baru
 ~belo ~ber> ~bera ~bero ~besa ~beta ~biln ~bis> ~bisu ~bnm> ~bolo ~bong ~bor> ~btu> ~bumi ~bus> ~cakr ~cama ~canc
 ~cape ~cari ~carn ~cfd> ~cila ~cile ~clea ~cuku ~cvbn ~dagu ~daka ~dane ~dap> ~dape ~date ~debu ~deg> ~deng ~depo
 ~depr ~dern ~dias ~dide ~diki ~dion ~dipr ~dir> ~dita ~dito ~diur ~dius ~dksl ~drak ~dron ~dua> ~dug> ~duli ~duru
 ~duta ~ebet ~ebon ~eci> ~edek ~edit ~edug ~eduh ~edur ~egor ~ejak ~eka> ~ekah ~elak ~elal ~elan ~elap ~elay ~elem
 ~elim ~elom ~elon ~elte ~eluk ~embo ~empu ~endi ~endu ~enek ~engu ~enji ~enju ~enov ~enuh ~epre ~erac ~erej ~eri>
 ~erpo ~erti ~erty ~erum ~eruy ~esai ~esar ~esat ~esin ~eten ~etin ~etro ~etta ~ewa> ~fama ~fan> ~fgh> ~fjdk ~form
 ~gaco ~gade ~gadi ~gaga ~gaji ~gak> ~gaku ~gang ~gapa ~gard ~gate ~gcit ~gebe ~gemu ~gerb ~gere ~gero ~gert ~gga>
 ~ggan ~ggat ~ggui ~giha ~gke> ~gkel ~gkus ~gomo ~gond ~good ~got> ~gsay ~gsi> ~guin ~gung ~guru ~gusu ~hall ~halt
 ~hamp ~hapu ~hatu ~hell ~helt ~hey> ~hir> ~hmat ~hub> ~hubu ~hum> ~iaka ~iann ~iant ~iar> ~iate ~iatu ~idam ~ider
 ~ido> ~ieu> ~igar ~igi> ~igin ~ihan ~ikny ~ilay ~iled ~ilep ~ill> ~ilny ~ilve ~inak ~inal ~inci ~ine> ~inem ~inje
 ~ion> ~ipin ~ipon ~ipro ~ipsi ~ipur ~ira2 ~iran ~iri2 ~isad ~iseb ~isi> ~isla ~itas ~itin ~itip ~itu> ~iuk> ~iuru
 ~iusi ~izi> ~jah> ~jam> ~jan> ~jawa ~jdks ~jid> ~jina ~joge ~jpo> ~juan ~juga ~juk> ~junt ~juny ~kab> ~kada ~kafa
 ~kake ~kang ~kapa ~kari ~karu ~kati ~kats ~kec> ~keda ~kek> ~kepe ~kert ~keru ~ket> ~kfc> ~ki2> ~kin> ~kita ~kku>
 ~kont ~kop> ~kopi ~kra> ~kreo ~krg> ~krip ~ksin ~ksla ~kuni ~kuru ~kuyu ~kyat ~lah> ~laks ~lamp ~lana ~land ~lata
 ~lays ~lear ~les> ~lesa ~lide ~lih> ~lill ~link ~lla> ~llah ~ller ~lmar ~lom> ~lore ~lpr> ~lte> ~lter ~luha ~lun2
 ~lun> ~lutu ~lver ~madu ~mai> ~main ~maka ~male ~mank ~mant ~mapo ~mara ~mare ~marh ~mari ~mart ~masj ~maul ~mbah
 ~mbor ~melu ~mene ~menj ~mera ~meta ~misi ~mode ~mond ~mpen ~mpir ~mpo> ~mpus ~mund ~n2ny ~nakk ~nat> ~ncel ~ndas
 ~ndek ~ndi> ~ndro ~ndur ~nelp ~nem> ~nene ~nero ~net> ~ngak ~ngci ~nge> ~nges ~ngit ~ngki ~ngko ~ngsi ~nis> ~note
 ~nov> ~ntak ~ntar ~ntre ~ntro ~num2 ~nuru ~nutu ~nyap ~nye> ~nyi> ~nyiu ~nyon ~oal> ~obat ~obro ~oder ~oett ~oget
 ~oii> ~oiya ~oker ~okny ~olan ~oli> ~olos ~omo> ~omon ~onco ~ondr ~onge ~onny ~onto ~ood> ~ool> ~opan ~ore> ~oris
 ~orka ~ort> ~osed ~osia ~otek ~oto> ~ound ~ouri ~pabu ~padu ~pama ~pan> ~pann ~pant ~park ~paru ~peci ~peme ~pera
 ~peri ~pesa ~piat ~pile ~pina ~pipi ~play ~plik ~plpr ~ponn ~pool ~por> ~pori ~pork ~port ~posi ~pote ~ppp> ~pppp
 ~prom ~psr> ~pun> ~puri ~putr ~qwer ~rabu ~rahi ~rahm ~rako ~rakt ~raky ~ral> ~rasa ~rasu ~razi ~rea> ~rebe ~reja
 ~reks ~rena ~rend ~reno ~reo> ~repo ~rga> ~rhum ~rips ~rir> ~riuk ~rkem ~rlih ~rma> ~rman ~rna> ~rnet ~roda ~roli
 ~romo ~rpon ~rses ~rsud ~rteg ~rti> ~ruti ~ruya ~sabi ~sabt ~sai> ~sal> ~sama ~sapu ~sate ~sauk ~say> ~sdr> ~sebr
 ~sede ~sedu ~seja ~sema ~sepa ~serp ~sewa ~shel ~sial ~sido ~sik> ~sil> ~silv ~sir> ~sjid ~skrg ~skri ~sla> ~slam
 ~smp> ~soal ~soet ~sola ~son> ~sopa ~sosi ~stad ~star ~suge ~sum> ~sumb ~sur> ~tadi ~tagi ~tani ~tapi ~tara ~tat>
 ~tau> ~tawo ~teg> ~tel> ~tela ~telp ~tend ~tent ~ther ~this ~tiga ~tiku ~tin> ~tis> ~tisu ~tkp> ~toko ~tor> ~tour
 ~tpol ~tra> ~tren ~tri> ~trim ~tsir ~tta> ~tuga ~tugu ~tuk2 ~tul> ~tull ~tulu ~tumb ~tup> ~tur> ~tusa ~tusn ~tutu
 ~uala ~uana ~ugal ~ugas ~ugen ~ugu> ~uju> ~ula> ~ulia ~ulit ~ulun ~umi> ~umt> ~una> ~unan ~unat ~und> ~unde ~ung2
 ~unju ~unti ~unya ~usny ~usu> ~usur ~utat ~utih ~utri ~utup ~utut ~uya> ~uyup ~vaks ~vbnm ~ver> ~wah> ~wart ~waru
 ~wert ~wila ~won> ~woy> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yana ~yang ~yapa ~yapu ~yasa ~yati ~yatn ~yium ~yup> ~zia>
 ~ziar
-3 3+anak 30+menit 5+tahun abis+putus ada+bantu ada+korban ada+program agak ahli ahli+waris aja+di aja+kalau akan al
 alam alamat alat+sakit alhamdulillah aman ambil anak+dari anak+laki anak+pura anak+sudah angkot+b02 angkot+saya
 anjing apa+kok api+sudah atap+rumah atapnya atas+bantu b02 babakan baca+chat baca+tulis bagi bahaya ban+bocor
 bandara banyak+atas bapak+gelandangan baru basah bawa+bantal bawa+kantong bawa+karung bawah+jembatan bawah+tol
 bayi+dititip bayi+sehat bebas+orang bekas+jahitan belendung belum+ada belum+makan beredar beredar+itu berisik
 berkedok berkedok+orang berobat bersih bisa+baca bisa+kesini boleh boneka bsd bukan bulan cadas cari+anak
 cari+bapak cari+rumput cekcok chat+ini cicil cikokol cintaku cirinya cuma+ngantuk cuma+ribut cuma+tidak
 dalam+angkot dan dari+jalan dari+kereta data dengan+minum dengan+pacar denger+harga dengerin depan+pabrik depan+sd
 depan+simulasi di+bandara di+gang di+gubuk di+kelurahan di+lapangan di+lengan di+parkir di+rt dia+ditinggal
 dia+minta dia+tuli dibunuh+rindu die dilacak disitu diskon disuntik disuruh disuruh+gelandangan ditinggal
 dititip+ke dompet+maling dua duduk+diam duit duit+dengan flu gaji gang+sebelah gelandangan+tidur gerendeng
 golok+mau golok+sakit golok+untuk habis haloo halusinasi halusinasi+kata hari+di hari+minggu harus+kemana hati+saya
 hilang hilang+sudah horas ikut ini+darurat iseng item+besar itu itu+anak itu+sekarang itu+video itu+yang jadi+orang
 jahitan jahitan+di jaket jalan jalan+pembangunan jangan jangan+kaget jangan+percaya jantung+saya jatiuwung jemput
 kaki+palsu kalau kali+pas kami+bapak kami+bebas kami+jangan kara karena karunya kata+ditinggal kaya
 kayanya+tunarungu ke+dalam ke+rsj ke+tembok ke+tetangga kebanyakan kebayoran kebayoran+lama kecapean kejadian kel
 kemana+sekarang kembali+lagi kena+angin keren kereta+terus kesini kesini+atau keterbelakangan kira klinik kolong
 kolong+jembatan komplek konseling konten konten+kesel kontrakan+saya kontrol kresek+item ktp kubur kulit+sawo kumis
 kumis+tebal kurang kursi+roda lahir lanjut lansia+tukang lansia+yang lapor lapor+dari layangan+di lem lepas
 lepas+sudah lewat+bawa linglung lomba lu luka+kaki lumpuh mabuk+lem makan+dengan makan+sekarang mall mampet mancing
 mandi+di mantap mantul marah marah+ke masih+napas masjid+raya masuk+panti masuk+tidak matang mati+tawa matur
 mau+keluar mau+makan mau+minta mauk mengganggu merah minggu+depan mobil+tidak motor+jatuh muda+duduk
 muka+gelandangan musik naik+mobil nanti napas+cuma napas+kok ngelem+di ngomong+kayanya nikah noted nya nya+sudah
 nyamuk+banyak nyasar+sekarang odgj+harus oh ompong ongkos orang+diam orang+linglung orang+serang otw pada+meninggal
 pakai+jaket pakai+seragam palsu pamulang panjat+pohon parah+cuma patokan pegang+duit pegang+keliling pegel
 pembangunan pencet penelepon+tanya penipuan+berkedok percaya percaya+yang perum pesan+suara petasan pindah+ke
 pinggir+cisadane pinjem pinjol pintu+air pisah+dari pisau+itu pisau+sudah pos+satpam posisi+agak pramuka program
 pulang+dari punya+rumah pura pusing putus+dengan ralat rombongan rumah+sakit rumah+singgah rumah+tadi sadar+cuma
 sadar+dan sakit+tinggal sampai+sekarang satpam+orang satu+lagi saudara sawo sawo+matang saya+bawa saya+cari
 saya+denger saya+hilang saya+ketemu saya+lapar saya+odgj saya+tabrak sebatang+kara sebelah+dari sekarang+di
 sekolah+kami sendal sepeda seragam siap+banyak singgah sini sita sita+satpam spbu sudah+bangun sudah+dengan
 sudah+ikat sudah+jalan sudah+pulang sudah+sampai sudah+sita sudah+tangan tadi+sempet tadi+tidak tahi tahi+lalat
 tahu+rumahnya tahun+kata tajur tangis+lagi tani tani+lewat tanpa tapi+cuma tapi+sudah target tegur telanjang+dada
 tempat tenang tenang+sekarang tengah+pasar terakhir+lihat teriak+nyanyi terus+linglung test tetangga+dari tiap+asap
 tiap+hari tidak+ganggu tidak+pakai tidak+pegang tidak+sembuh tidak+usah tidur+dekat timnya tindak toilet+spbu toko
 tol tol+karang tol+kunciran tolong+dicek tolong+dilacak tolong+info tolong+ke tolong+tebang topi tukang+pegang
 tumpang+di tunarungu tunarungu+saya turun+dari umur+9 untuk untuk+konten usah usir video+lama wah wah+hampir waktu
 waktu+kecil waris warung waspada waspada+penipuan yaa yang yang+amuk yang+beredar yang+gerak yang+kata yang+kejar
 yang+meninggal yang+tidak yang+tidur ybs+sudah ~<aca ~<aga ~<ahl ~<aka ~<al> ~<alh ~<ane ~<are ~<b02 ~<bar ~<bed
 ~<bsd ~<cab ~<cad ~<cic ~<cik ~<cil ~<dah ~<das ~<dat ~<deg ~<dij ~<dim ~<dit ~<dua ~<dui ~<ema ~<flu ~<gan ~<gor
-3 ~<hab ~<hil ~<hor ~<iku ~<in> ~<ise ~<itu ~<jad ~<jok ~<jom ~<kal ~<kre ~<ktp ~<kub ~<kud ~<las ~<lep ~<lu> ~<mad
 ~<mam ~<mis ~<nas ~<neb ~<neg ~<nur ~<oh> ~<omp ~<ong ~<ope ~<otw ~<pay ~<pun ~<ral ~<raw ~<rom ~<sau ~<sem ~<sia
 ~<spb ~<spe ~<sub ~<sya ~<taj ~<tan ~<tar ~<tdk ~<tug ~<und ~<unt ~<usa ~<uta ~<wak ~<wil ~<yaa ~<yan ~<zzz ~aaa>
 ~abe> ~abel ~abi> ~abil ~abu> ~adas ~ade> ~adia ~adio ~agam ~agih ~agun ~ah2> ~ahit ~aika ~aina ~aji> ~ajur ~akan
 ~akek ~aktu ~alah ~alan ~alau ~alha ~alsu ~alus ~ama> ~amdu ~amet ~amin ~amun ~anpa ~anti ~apea ~ara> ~arak ~arga
 ~arge ~aria ~arta ~aru> ~atak ~atiu ~atur ~auda ~aula ~auna ~awo> ~b02> ~bagi ~bale ~baro ~basa ~bayo ~bele ~bili
 ~bole ~bon> ~bone ~bsd> ~buar ~buat ~buh2 ~buk> ~bukn ~bung ~bunt ~bura ~cada ~caya ~cekc ~cep> ~cici ~ciko ~cint
 ~cipu ~city ~cope ~dahi ~dal> ~data ~dega ~deh> ~diba ~dije ~disi ~disk ~diti ~duan ~duit ~ebay ~ebul ~ecap ~edah
 ~edar ~edok ~egur ~eja> ~ejad ~ekco ~elil ~enca ~engk ~eora ~epas ~eped ~epin ~epis ~erag ~erah ~eras ~erbe ~ered
 ~erin ~eris ~erit ~eriu ~erla ~erli ~ermi ~ersa ~erto ~esan ~eseo ~etas ~etaw ~flu> ~g2an ~gamb ~gani ~gege ~gel>
 ~gemi ~ger> ~gerc ~ggah ~gih> ~giny ~gira ~gkor ~gkos ~glun ~gole ~gram ~guna ~gur> ~habi ~halu ~hamd ~hasi ~hat>
 ~hila ~hli> ~hora ~ial> ~iam> ~ibag ~icil ~idi> ~ijo> ~ikah ~ikas ~ikir ~ikit ~ikok ~iku> ~ikut ~ilac ~ilik ~illa
 ~ima> ~iman ~imba ~imna ~imny ~inas ~indo ~info ~ing> ~ingl ~inik ~injo ~ink> ~iper ~ira> ~isko ~isur ~iteb ~ity>
 ~iun> ~iuwu ~iya> ~jadi ~jahi ~jaka ~jake ~jala ~jela ~jem> ~jkl> ~jut> ~juta ~kak> ~kan> ~kart ~kcok ~kedo ~kegi
 ~kepi ~ker> ~kir> ~kisa ~klin ~kok> ~koko ~kol> ~kolo ~kons ~kos> ~ktp> ~ktu> ~kubu ~kulo ~kumi ~kura ~kwkw ~laca
 ~lamu ~lan> ~lanj ~lau> ~leki ~lepa ~lfam ~lham ~lili ~lini ~llo> ~loka ~lomb ~lon> ~loo> ~los> ~lot> ~lsu> ~luk>
 ~lung ~lupa ~mal> ~mall ~man> ~mana ~manc ~mand ~mauk ~mba> ~mbi> ~mbil ~mdul ~mel2 ~meri ~meti ~mis> ~mnas ~mong
 ~mple ~mpon ~mpu> ~mpuh ~mun> ~mur> ~mura ~murn ~musi ~nant ~ncar ~ncin ~ndah ~ndal ~ndir ~ndok ~neba ~nekn ~ngeg
 ~ngem ~nget ~nggu ~nglu ~ngur ~nika ~nin> ~njem ~njol ~njun ~njut ~nkan ~npa> ~ntap ~nti> ~ntul ~nyam ~nyar ~nyok
 ~odan ~ogra ~okan ~oko> ~okol ~oleh ~olek ~omba ~ombo ~ompl ~onek ~onse ~opet ~oras ~orma ~orny ~oses ~ota> ~otak
 ~oted ~otw> ~paka ~pals ~pamu ~pang ~payu ~pbu> ~pean ~pege ~pele ~penj ~perc ~pers ~pert ~pol> ~pram ~prog ~pusi
 ~raga ~rala ~ramu ~rbel ~rcay ~rcep ~reda ~res> ~rget ~risi ~rita ~rked ~rluk ~rmal ~rmin ~rogr ~romb ~rsar ~rta>
 ~rung ~runy ~samp ~sant ~saud ~saun ~sawo ~seor ~sepe ~ses> ~sete ~siap ~sih> ~sisi ~siun ~skon ~spbu ~stas ~ster
 ~sud> ~sun> ~sunt ~syar ~tahi ~taju ~tanp ~tapn ~tar> ~targ ~tasi ~tdk> ~teba ~tegu ~teny ~tera ~term ~tern ~test
 ~tike ~titi ~tiuw ~toka ~tony ~topi ~tos> ~tuna ~udar ~uh2> ~uhan ~uit> ~uk2> ~ukny ~ulan ~ulil ~umba ~umis ~unar
 ~uncu ~ungk ~ungu ~urny ~usah ~usir ~utis ~wakt ~wari ~warn ~wasp ~wung ~yar> ~yara ~zzz> ~zzzz
-4 =heart abis+kelahi ada+apa ada+bocah ada+pelatihan ada+petugas ada+saudara ada+tabrak akan+datang anak+di
 anak+kucing angkut apa+orang atau baca baik balai balai+warga banget+orang banget+sudah banjir+mata bantu+tidak
 barat bayi+yang bebas bener+akan beres besar+di bikin+sesak bisa+kerja bpjs bukan+odgj bunga buntung+dari bus buta
 butuh butuh+susu cacat capek+banget cepat+banget cepat+respon curiga dadah2 dari+kecil dari+rangkas depan+toko
 di+balai di+dekat di+kolong di+masjid di+sekolah diam dijemput dikit dititip doang duduk gelandangan+dengan gerobak
 golok+lewat golok+nyasar gratis gubuk hai hati hatiku hi hidup+segan infonya itu+darah jalan+seret jaya
 jendela+rusak kaca+jendela kaget kampung kantor kayak kayak+orang kayak+tidak kec+benda kehujanan kelahi+dengan
 keluarganya kelurahan kembali kereta+dari ketemu+belum korban+banjir korban+tidak kota kp kucing kucing+terjebak
 kunciran lalu lansia+naik lapar lewat+depan loh makan+dari masih+lama mata+kaki mau+pingsan mau+racun medis+nomor
 met minta+minum motor+mogok muda naik+angkot naik+kereta nanti+dia ngupas+tebu nih nomor nongol+lagi nyamuk
 orang+jalan orang+terlantar p pangkalan pas+saya pasar pelatihan pelatihan+pertolongan pergi+dari perlu
 pernah+orang pertolongan pertolongan+orang pikun pilek pincang pindah pinggir pinggir+tol pohon+ambruk
 polsek+jatiuwung poster+cara racun+obat rangkas rasa+mau ribut+mulut rs rumah+abis rumput sakit+sendiri salah
 samping saya+belum sebatang segan segan+mati sekarang+lewat sekarang+rawat sekarang+tumpang sekarat+nih sembuh
 sempet siapa sip subuh sudah+kembali sudah+makan sudah+pergi susu susu+bayi tabrak+mobil tadi+belum takut takut+ada
 tapi+tidak tebu tebu+pakai temen+sudah terlantar terminal+poris tes tetangga+tapi tidak+kakak tidak+lagi
 tidak+sekolah tidur tolong+ambil tolong+orang tuli tv+tetangga warung+saya yang+jatuh yang+nongol yang+saya
 yang+sesak you ~2an> ~2nya ~<alf ~<alu ~<asd ~<ass ~<bas ~<beb ~<blm ~<bol ~<bpj ~<bua ~<bun ~<cac ~<cen ~<cis
 ~<dan ~<doa ~<dud ~<fas ~<geb ~<gub ~<hi> ~<jah ~<jak ~<jay ~<jen ~<kag ~<keh ~<kli ~<kp> ~<kuc ~<loh ~<mon ~<mus
 ~<ngu ~<nom ~<p> ~<per ~<rak ~<rs> ~<sar ~<skr ~<sta ~<tos ~<tun ~<👍> ~<🙏> ~aan> ~abut ~acat ~adua ~agak ~aget
 ~ahi> ~ahli ~akah ~aket ~akut ~alfa ~alka ~aloo ~alun ~ana> ~anan ~andi ~angg ~angs ~anju ~ante ~apor ~art> ~asah
 ~asar ~ast> ~aten ~atia ~atis ~ayin ~ayor ~bara ~bas> ~bata ~beba ~bere ~blm> ~blok ~boh> ~bpjs ~bund ~butu ~caca
 ~cira ~ciri ~cisa ~dah2 ~das> ~diam ~die> ~doan ~dudu ~ean> ~ebar ~ebas ~ebu> ~egir ~ehuj ~eki> ~el2> ~elat ~enap
 ~enya ~epen ~epny ~erap ~erce ~erlu ~esas ~fast ~fony ~get> ~ggu> ~gkak ~gkas ~grat ~gubu ~hai> ~halo ~hita ~huja
 ~icop ~idur ~iga> ~ijem ~iki> ~ilek ~inca ~isu> ~itit ~jana ~jati ~jaya ~jeng ~jing ~kage ~kamp ~kant ~kas> ~kasi
 ~kate ~kehu ~kel> ~kemb ~kit> ~kora ~kota ~ktif ~kuci ~kut> ~laha ~lapo ~lara ~lasa ~leh> ~lkan ~loh> ~lura ~lusi
 ~mamp ~mbal ~mbon ~met> ~mina ~mor> ~mpat ~muda ~nang ~nasi ~ncan ~ncir ~nfon ~ngad ~ngke ~ngu> ~nih> ~njan ~njin
 ~nomo ~ntik ~ntor ~ntu> ~numb ~nyes ~oang ~obak ~oboh ~omor ~ongk ~oper ~orak ~pasa ~penc ~per> ~piku ~pinc ~pind
 ~pjs> ~pnya ~pus> ~puti ~rah2 ~raha ~rans ~rapa ~rawa ~riga ~rin> ~rind ~ris> ~rlan ~rlu> ~rol> ~rose ~rtol ~rump
 ~sala ~sar> ~sari ~sebu ~sega ~seli ~send ~sepn ~sian ~sina ~sip> ~situ ~sos> ~spad ~subu ~tasa ~tebu ~ted> ~tek>
 ~ten> ~tes> ~tidu ~tiha ~tria ~uasa ~ubuk ~ubur ~uda> ~ujan ~uman ~untu ~urig ~utin ~utuh ~yamu ~yese ~yiny ~yora
 ~you> 👍 🙏
-5 ada+lansia anak+saya apa+bagaimana ayam baiki baiki+sebelum bakar+api bakso bantu bau+sampah bawa+helm bawa+ke
 bayar belakang+dengan berapa besok+ada biaya bisa+bantu bisa+jalan blok cek cuma cuma+motor curiga+ada dengan+bayi
 dia+bawa dia+sekarang dia+suka dibantai dinsos disini ditinggal+surat dulu+pernah emang gang ganggu gigil+kehujanan
 golok+nya jalan+depan jam jatake jembatan+patah jpo+rusak jual kabar kali+mati kamar+dengan kapan ke+arah
 kebon+besar kebun+bawa kegirangan keluar+dari kenapa kering kerja kesel ketemu+anak klien+lemas kolong+tol kudis
 kudis+sekujur lagi+di lampu+merah lansia+bawa lapor+guru laporan layangan liar limbah lupa maling+motor masa
 mata+buta minta minta+rokok motor+luka nanti+ada nganter ngantuk ngelem nyasar+tidak obat+habis ok oke orang+bener
 panti patah+tolong penipuan perempatan ping pisah pukul+murid rt+kami rumah+anak rusak+nanti sadar+diri sakit+kudis
 saya+capek saya+temenin sebelum+ada seger sekap+di sekitar senyum sesak+napas stroke+tapi sudah+dibawa sudah+sadar
 tahu+jalan tanah tangan+patah tangga tangga+jpo tanya tapi+bisa tawa teriak+sendiri terjun+kegirangan tidak+ada
 tidak+punya tolong+baiki trc yang+napas ~<ama ~<ang ~<anj ~<bat ~<blo ~<car ~<cip ~<cir ~<cum ~<gaj ~<gra ~<gw>
 ~<jua ~<kab ~<kan ~<kot ~<kul ~<kur ~<lap ~<lay ~<lia ~<lim ~<lup ~<mar ~<mog ~<mud ~<nih ~<ok> ~<pad ~<pip ~<pra
 ~<sep ~<sin ~<tak ~<taw ~<top ~<trc ~<you ~abar ~adah ~ahay ~aiki ~akal ~akam ~akso ~akti ~alai ~ales ~aman ~ampi
 ~ampu ~ange ~arun ~at2> ~atih ~atik ~auk> ~ayam ~ayar ~baca ~baha ~baks ~bala ~band ~beda ~berk ~biay ~but> ~cat2
 ~cuma ~dek> ~dian ~dima ~dins ~dur> ~ekit ~embu ~empe ~endo ~enip ~erke ~est> ~gor> ~haya ~iaya ~ikil ~inso ~ipua
 ~iput ~itan ~jemp ~jual ~kaba ~kala ~kare ~kerj ~kil> ~kiri ~kso> ~kuas ~kudi ~kun> ~lalu ~lati ~liar ~limb ~mali
 ~matu ~mbuh ~mint ~mogo ~mpet ~mpin ~naru ~nger ~nipu ~nsel ~nta> ~nter ~nyum ~opi> ~peni ~perl ~piny ~pong ~pora
 ~pros ~pula ~rama ~rati ~rbai ~rima ~ring ~rja> ~robo ~sang ~sara ~sasa ~seki ~semp ~seny ~sita ~take ~tawa ~ter>
 ~terl ~tif> ~tik> ~trc> ~trol ~tuk> ~ual> ~udis ~uma> ~umbe ~unda ~upa> ~upas ~urah ~usui ~uwun ~yam> ~yum>
-6 =ask =beast =office ada+temen ambulans+klien angin apa badan+bau ban bansos batal benda bikin botak bukan+bener
 cara+tolong cari+kerja daun di+lampu di+rs dibawa film+kan itu+di kaki+bengkak kalau+ketemu kali+kemarin kan+bukan
 keliling kepala+botak kok lama+tidak lari+dari luka+di mana mau+minum mobil+ambulans ngupas nyanyi obat+lagi
 orang+tidak padam padam+dari pegang+anak pegang+botol pom pom+bensin pulang punya rawat+di rsj rumput+bawa
 satu+orang sehat sekarang+duduk sekarang+sudah sudah+diam tanah+tinggi tangerang tebang temen+cerita temenin tiap
 urus yang+kejang ~<apa ~<but ~<cin ~<cur ~<dau ~<hai ~<hal ~<jem ~<kar ~<kok ~<lec ~<nam ~<pom ~<pul ~<pur ~<rsj
 ~<sal ~<seh ~<sip ~<sit ~<tam ~<teb ~<teg ~<tim ~<tok ~<uru ~amat ~amen ~anso ~apan ~aren ~aris ~bans ~baya ~bend
 ~berm ~bota ~buru ~cek> ~cet> ~dok> ~ecet ~eda> ~egel ~ehat ~elpo ~enan ~erik ~erja ~erob ~erok ~eter ~game ~gany
 ~gasn ~gupa ~iama ~iap> ~ibaw ~inan ~iraw ~isit ~joko ~keri ~lann ~lpon ~masa ~nakn ~ngup ~pela ~peny ~pinj ~pom>
 ~puny ~put> ~ren> ~rgan ~roba ~rsj> ~sat> ~sel> ~taku ~tal> ~tana ~tiap ~timn ~uarg ~uta>
-7 # ada+luka almarhum+bapak atas+respon bangun+pas bener+tidak bot dari+lahir di+mana gerak+tapi hidup+sendiri hp
 jembatan+gantung jemur kaki+buntung kan kata+ada kemarin+yang ketemu+luka luka+maupun masih+bangun masih+sadar
 maupun maupun+senjata mikir mogok nama nya+orang pas+panggil pinggir+kali rawat respon+cepat saya+dulu
 sudah+dibungkus sudah+gerak taman tidak+jadi tidur+tidak trotoar+tengah yang+tabrak ~<bik ~<hp> ~<met ~<mik ~<num
 ~<oke ~<pro ~atal ~aupu ~biki ~cara ~cin> ~cing ~dam> ~daun ~emur ~gok> ~ikin ~inta ~jemu ~maup ~miki ~mput ~nama
 ~nas> ~nsos ~ntuk ~ogok ~patn ~perb ~rak2 ~rann ~rmat ~seha ~sing ~sini ~suka ~tama ~upun ~ura> ~urus ~usin ~yari
 ~yata
-8 3+orang =joke anjing+liar banget+kaya cara dekat+rel gerak+cepat harga jangan+ngomong karang karang+tengah
 keluarganya+dikasih kena+panas ngomong+orang pakai+kaos pamali pamali+jangan panas+banget pos rumahnya
 saya+tenggelam sekarang+tinggal sudah+ada sudah+mati tidak+ketemu wkwk ~<bai ~<bot ~<gam ~<pos ~<suk ~<tes ~<wkw
 ~adam ~apa> ~asa> ~asi> ~bar> ~emat ~gala ~harg ~hati ~iak2 ~itun ~kah> ~kwk> ~lapa ~laya ~lece ~mahn ~mani ~nan>
 ~nyat ~ongi ~onya ~pos> ~pura ~sah> ~seba ~wkwk
-9 ada+tidak arah banget+hari bayi+tetangga di+film dia+pegang dong kaos ke+lantai lagi+dia mau+ambruk rusak+kena
 sudah+minum tetangga+tangis tinggal+di ~<ara ~<cem ~<kao ~amal ~aos> ~baik ~beri ~bot> ~dong ~erma ~indu ~irin
 ~isan ~kaos ~ucin
-10 =drill di+kaki lagi+sekarang suka ~<don ~<hat ~<rin ~pada
-11 ada+di lantai+2 rindu tangis+terus tinggal+sendiri ~eban
"""
