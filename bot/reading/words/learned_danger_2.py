"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 lucu lupa+mati lututnya mabuk+di mabuk+doang macet+parah makam makam+keramat mal mancing+di manggis manggis+raya
 manusia+apa masak masak+pakai masih+ngejogrok masih+tidur masuk+sini mati+kompor matur+sanget mau+cek mau+dengerin
 mau+ke mau+kembali mau+ngomong mau+pulang mau+rusak mauliate mekarsari meluncur meninggal+kemarin menurut
 merah+pemda meruya+utara mess mimpi minta+pasang mobil+avanza mobil+saya mondar mondar+mandir mookervart much
 muda+kata mulu mulut+kumat mulut+tiap muncul+lagi mungkin murah musola nangka napas+itu napas+nya napas+untuk neduh
 negeri neglasari ngaco ngaku+istri ngejogrok+situ nggih nginep ngitung ngoceh ngomong+inggris ngomong+sendiri
 nih+di no+12 no+17 nyanyi+sendiri nyaris nyasar nyasar+naik nyender obat+sekarang odgj+liar odgj+parah odgj+sekap
 odgj+sudah odgj+suka ojek online open orang+bakar orang+bisa orang+diri orang+ditusuk orang+gigil orang+hilang
 orang+jual orang+mabuk orang+naik orang+pas orang+ribut orang+sekarang orang+tanpa orang+ternyata orang+tidur over
 pabrik pabuaran+tumpeng pacing pakai pakai+anak pakai+daster pakai+golok pakai+sarung pakai+topi pakojan palem+semi
 pangkalan+angkot panti+lansia panunggangan+barat paragon parah parkir parkir+mall parung parung+serab pas+cfd
 pasang pasar+babakan pasar+baru pasar+tangis patokan+sebelah pelabuhan pelabuhan+rak pelapor+telepon pelataran
 pemkot penagih penagih+pinjol pencarian pengkolan penjangkauan penyeberangan penyebrangan perempuan+ada
 perempuan+ditinggal perempuan+suka pergi+sendiri pergi+tinggal perlintasan+tanah pernah+pasung petugas+cepat
 petugas+perempuan php php+di pilek+di pinang pincang+sebelah pipi pisau+cap pju pln pohon+beringin pojok poll
 poll+bus polsek+benda polsek+karawaci pool+damri poris+indah posyandu ps+laris pu punya+anak puskesmas puting
 puting+alat putri qwerty r03 radio radio+rusak rahasia rahayu ralat+umur rawa+bamban raya+mauk rel+tanah rel+yang
 resmi rest rest+daerah robot rps rsj+sekarang ruko rumah+dari rumah+dekat rumah+saudara rumah+sekarang rumah+temen
 rumah+tidak rumah+umur rutin+kontrol rw sabtu+tidak sambil+ngitung sampah sampah+ke sampai+belum sampai+tengah
 samping+rel sangego+ampe sanget sarang sarang+tawon sate+taruh satu+terus satunya saudara+tinggal saya+bocor
 saya+cek saya+dari saya+diancam saya+kejang saya+odgj saya+pikun saya+punya saya+salah saya+stroke saya+suka
 saya+temukan saya+tolong sdn+9 sebar sebelah+bengkel sebelah+rumah seberang+di sehat+dengan sehat+tidak sejak+minum
 sekarang+butuh sekarang+mata sekolahan selapajang semi sendiri+kp sendiri+tapi serab serahkan serahkan+ke setelah
 share share+lokasi shelter+bus shinta sigap simpang sini+tidak sipon sitanala situ+besar situ+tidak slot smp+1
 soal+tidak sorry spbu+cikokol stabil stabil+tidak start stasiun+batuceper status+masih suami sudah+2x sudah+5
 sudah+angkut sudah+bisa sudah+cabut sudah+cepat sudah+orang sudirman sugeng+enjing suka+duduk suka+kejar sumbang
 sumbang+warga sumur+pacing supir syarat+masuk tabrak+orang tadi tadi+baca tadi+jam tahu+di tahun+pisah
 tahun+tinggal taman+elektrik taman+kunci tambah tangan+ada tangan+cuma tangis+abis tangis+di tanpa+baju tapi+sehat
 tarimo taruna tas tawa+sendiri tawon+di teh telanjang teluk teluk+jaga temenin+tidak tempat+biasa temukan
 teriak+dari terlantar+di terminal+cimone ternyata+hoax terus+laporan tetangga+galak tetangga+tidak teuku teuku+umar
 tiap+ada tidak+bayar tidak+di tidak+janten tidak+jelas tidak+sampai tidur+gang tidur+kp tinggal+dengan tinggal+yang
 tini tipu tisu+di titik+lokasi tmp tmp+taruna toilet+terminal toko+pisau tol+bsd tolong+bawa tolong+cari
 tolong+pindah tolong+razia top tps trotoar+gelandangan tua tua+dan tua+pakai tubun tugas+sekolah tugu+adipura
 tuh+orang tuhan tumpeng tuna tunggu+di tunggu+disdukcapil tutup tutup+aja umar umur umur+10 umur+30an umur+70an
 unit vaksin+rabies video villa wa+ada wabarakatuh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh
 warga+sekarang warna warnet warteg+bahari warung+tini wati woy yang+bayi yang+jawab yang+kaki yang+ke yang+ketemu
 yang+laki yang+motor yang+parah yang+pegang yang+perempuan yang+sekarang ybs+ada ybs+lihat zebra zebra+cross ~70an
 ~<2x> ~<70a ~<adi ~<aeo ~<agu ~<alr ~<an> ~<ano ~<ant ~<ayo ~<azh ~<b> ~<bag ~<bis ~<bjb ~<bni ~<cit ~<com ~<cro
 ~<daf ~<dap ~<dbd ~<dkt ~<dtg ~<eaa ~<eh> ~<ele ~<eng ~<eva ~<eve ~<fb> ~<gac ~<gg> ~<gia ~<gk> ~<god ~<gus ~<haj
 ~<ieu ~<jaz ~<jd> ~<jep ~<jin ~<jug ~<ka> ~<kad ~<kea ~<kem ~<ker ~<kir ~<kis ~<ks> ~<lae ~<lag ~<lam ~<lid ~<lin
-1 ~<luc ~<lut ~<mag ~<mak ~<man ~<mau ~<mek ~<moh ~<moo ~<msh ~<muc ~<nan ~<ned ~<nya ~<oje ~<onl ~<opa ~<pac ~<pan
 ~<pas ~<php ~<pju ~<pla ~<pln ~<poj ~<pu> ~<r03 ~<rah ~<rot ~<rps ~<rw> ~<sew ~<sha ~<shi ~<sil ~<sim ~<ska ~<slo
 ~<sm> ~<smk ~<smp ~<sor ~<sud ~<suh ~<tad ~<tag ~<tas ~<teh ~<tel ~<th> ~<thi ~<ti> ~<tmp ~<tom ~<tp> ~<tps ~<tua
 ~<tum ~<tur ~<tut ~<udh ~<uma ~<uni ~<vid ~<vil ~<wab ~<wae ~<wal ~<war ~<wis ~<woy ~<xxx ~<zeb ~abak ~acak ~acam
 ~aci> ~aco> ~adwa ~ady> ~aeon ~afta ~agen ~agon ~aha> ~ahar ~ahas ~aiin ~aik> ~aju> ~akai ~akat ~ake> ~akoj ~akua
 ~alar ~alre ~amai ~amau ~amid ~anal ~anka ~anon ~anyo ~anza ~apaj ~apak ~apar ~apil ~apny ~arag ~arde ~arin ~arki
 ~arko ~arne ~arsa ~asdf ~aste ~astr ~atar ~atbo ~ate> ~atif ~atii ~atny ~auli ~avan ~awab ~awac ~ayod ~ayur ~azah
 ~azak ~azho ~babi ~baju ~bati ~bers ~bint ~bios ~bjb> ~blo> ~bni> ~boco ~bolo ~breb ~buah ~bude ~buha ~can> ~cap>
 ~capi ~ceh> ~cela ~cent ~ceri ~cil> ~cima ~cipa ~cipe ~ciuj ~cros ~curi ~daft ~dah> ~dain ~dama ~damp ~damr ~dari
 ~dast ~dbd> ~deka ~den> ~deo> ~depa ~dera ~dere ~dfgh ~dhya ~dida ~diek ~digr ~digu ~dimy ~din> ~dio> ~dipi ~dira
 ~dirm ~disd ~dish ~ditu ~dkt> ~don> ~duka ~dukc ~duku ~duru ~dwal ~eady ~ebai ~eber ~ebes ~edai ~edia ~egin ~egla
 ~ehab ~ejeb ~ekol ~ektr ~elab ~elas ~eles ~eliu ~ello ~elon ~elun ~emah ~emar ~emba ~emen ~emi> ~emko ~emui ~enaz
 ~eng> ~enit ~enje ~enyu ~eon> ~epan ~epor ~eral ~erek ~erlo ~eron ~erva ~esel ~eser ~esma ~esmi ~etap ~etid ~etik
 ~etug ~euku ~evak ~even ~ewek ~fgh> ~fly> ~ftar ~gaja ~gak> ~gan> ~garu ~gati ~gepe ~gere ~gerg ~ggap ~ggih ~ggir
 ~gine ~gkar ~gkau ~gkin ~gkol ~glas ~goce ~gopi ~grah ~greb ~gsat ~gsia ~hare ~harm ~hart ~hatb ~hayu ~here ~hint
 ~hom> ~hya> ~i2ny ~iamb ~iapa ~ibat ~idek ~ideo ~ieks ~igap ~igre ~igus ~ihin ~ijaw ~ilih ~ilin ~imak ~imar ~imbi
 ~imo> ~impi ~imya ~ina> ~inci ~inep ~ingu ~inin ~inte ~iosk ~ipad ~ipar ~ipet ~ipi> ~ipu> ~irah ~irma ~isab ~isah
 ~isas ~isdu ~isew ~ishu ~it2a ~itam ~itny ~itol ~itut ~iung ~jadw ~jahe ~jaza ~jek> ~jena ~jira ~jomb ~jomp ~juga
 ~juma ~kall ~kami ~kamk ~kann ~kars ~katu ~kaua ~kcap ~keke ~keme ~keru ~kerv ~kesm ~keti ~klik ~koja ~koop ~kri>
 ~ktri ~kuta ~lae> ~lagi ~laka ~lang ~last ~lekt ~lest ~lim> ~lina ~line ~liru ~lisa ~lit> ~litn ~liun ~loba ~lodo
 ~lowo ~lrea ~lucu ~lunc ~maii ~maks ~mang ~mank ~maun ~mblo ~mbu> ~meka ~memb ~men> ~meno ~mess ~midi ~mimp ~min>
 ~miny ~mkan ~mkot ~moho ~mook ~mpi> ~mpul ~mpun ~mri> ~msh> ~much ~muin ~muli ~muly ~mung ~muso ~myat ~nagi ~nala
 ~naza ~ncet ~ndon ~ndor ~ndul ~nedu ~nege ~negl ~nek> ~nep> ~ngak ~ngar ~ngaw ~ngli ~ngop ~ngsu ~nisa ~nit> ~niti
 ~nlin ~nta2 ~nten ~nung ~nus> ~nyas ~nza> ~oaln ~oban ~obot ~oceh ~oda> ~odhy ~ojan ~ojek ~ojok ~okin ~ola> ~olah
 ~oll> ~olod ~omat ~ombl ~ompo ~onda ~ondo ~one> ~onge ~onli ~onta ~ooke ~ooo> ~oooo ~oope ~opol ~ora> ~oram ~orry
 ~osam ~osko ~oss> ~osya ~oton ~owon ~pabr ~paci ~padu ~pako ~pemk ~peri ~pet> ~pete ~petu ~php> ~pju> ~plek ~pln>
 ~pojo ~poll ~pond ~porn ~posy ~ppo> ~psi> ~pul> ~puli ~pusk ~r03> ~ra2> ~rada ~radi ~rago ~rahk ~read ~reka ~remp
 ~rend ~resm ~rga> ~rgaj ~ri2n ~rib> ~rimb ~rimo ~rkat ~rkir ~rlob ~rmas ~roki ~ross ~rps> ~rry> ~rsit ~rtas ~rted
 ~rty> ~ruko ~rul> ~ruma ~runa ~rut> ~rvar ~ryad ~sali ~sana ~sann ~sare ~sasi ~sdfg ~sduk ~seko ~seri ~seta ~shin
 ~shub ~sihi ~simp ~sipo ~skan ~skes ~skop ~slot ~smas ~smi> ~sorr ~stor ~stra ~suam ~suks ~supi ~sury ~syan ~t2an
 ~ta2> ~tabi ~tak> ~talk ~tand ~tapa ~tart ~tbot ~tedu ~telu ~teuk ~tih> ~tiin ~tiku ~tim> ~tipu ~tmp> ~tog> ~tomp
 ~top> ~torn ~tps> ~tua> ~tuha ~tunt ~tuny ~tup> ~tutn ~tutu ~uami ~uang ~uasi ~uch> ~udh> ~udir ~uduk ~uhar ~uin>
 ~ukar ~ukca ~uko> ~ulo> ~ulon ~uluh ~ulya ~umah ~umar ~umpi ~unis ~unit ~upir ~urut ~urya ~usi> ~uske ~usol ~utra
 ~utup ~vaku ~vanz ~vart ~veni ~vide ~vill ~waan ~wab> ~waba ~waci ~wae> ~walk ~ware ~wek> ~wis> ~woy> ~yebe ~yend
 ~yeru ~yodh ~yone ~yur> ~zaka ~zebr ~zhom
-2 0771+tolong 10+tahun 2+anak 2+orang 2023+0771 3+minggu 30an 40an 5+orang =well a+dan abaikan acara ada+2 ada+bau
 ada+bekas ada+gelandangan ada+lagi ada+listrik ada+sudah ada+tahi ada+tindak adegan adipura agung air+10 air+bersih
 air+pam aja aja+ke aja+nanti aktif alam+sutera alat+bantu alat+lewat alat+plastik alfamart almarhum alun alun2
 anak+6 anak+gelandangan anak+muda anak+ngelem anak+yang angin+tidak angkat+belum apa+mesin apa+petugas apotek
 arah+rel asap+masuk atas+bantu atas+flyover atau+mesin atm aula aula+kelurahan autis autis+umur babi babi+lu
 badan+kurus bagaimana+kabar bagaimana+kondisinya bagaimana+lanjut bagaimana+sekarang bahari baju+di bales bandung
 bangun+sadar bangunan+pegang banjir+butuh bank bantaran bantaran+kali bantu+renov banyak+bapak bapak+bawa bapak+itu
 bapak+petugas barongsay barongsay+bugel basah+kuyup batal+aja batuk+pilek batusari bau+di bawa+2 bawa+motor
 bawa+tas bawah+pohon bayi+harus bayi+sewa beda bedah bedah+rumah belendung+kec belum+lihat belum+mati bengkak
 bengkel bengkel+las beringin berisik+kayak berita berobat+sekarang besar beta bikin+layangan bis bisa+lapor
 bisa+masuk bisu blok+di bolong+besar bolos botol+minum bsd+dekat buana bukan+pisau bulan bulan+tidak bundaran
 bundaran+tugu bunderan bunderan+gading bungkus buntung buta+jalan buta+sebelah butuh+alat cabut cadas+kukun cakra
 cakra+buana cari cari+rumput cari+saudara cengkareng cepak cfd ciledug ciputat ciri cisadane cisauk clear
 cuma+duduk dadah2+ke dadap daerah+belendung dagu dalam+gudang dalam+pos dan+mau dapet dari+dinsos dari+jalan
 dari+panti dari+rsj dari+sekarang dari+tetangga deh dekat dekat+pom dekat+tol dengan+adik dengan+lansia
 dengan+satpam dengan+sehat dengan+suami dengan+temen dengan+warga denger denger+ada dengerin+musik depan+apotek
 depan+kfc depan+rumah depan+simulasi di+alun2 di+aula di+bandung di+cimone di+cipadu di+cisadane di+dagu di+got
 di+hati di+ig di+indomaret di+kantor di+karang di+kasur di+kebayoran di+kreo di+pamulang di+pangkalan di+perempatan
 di+polsek di+poris di+rt di+seberang di+taman di+tangerang dia+ada dia+geser dia+jalan dia+pakai dia+tidak dia+yang
 diam+dia diam+golok diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di dikeroyok+sudah dinas
 dinas+sosial diperban diperban+dengan diproses dipukul+orang disebar diserang+kantuk ditaro+orang ditinggal+anak
 ditinggal+pacar ditinggal+saya dorong+troli dua+anak duduk+aja dulu+sudah duta editan editan+jangan elpiji emperan
 enjing film+itu film+orang foto+orang gading gaga gajah galak gang+haji gas+melon gedung+cakra gelandangan
 gelandangan+ada gelandangan+bawa gelang gembor gemuk gendong gerendeng gigi giginya giginya+ompong golok+pulang
 golok+saya gondrong good gor got got+mampet gudang+rongsok hallo halte hampir hampir+ambruk hapus harus+kemana
 hasil hatur hidup+sebatang hilang+dari hilang+itu horas hp+saya hubung ijo indah+blok infonya+tentang ini+diam ipar
 itu+dibawa itu+editan itu+orang itu+sendok iya jadi+bagaimana jaga+aja jakarta jakarta+rak jalan+bolong jalan+gang
 jalan+mundur jalan+tolong jam+5 jangan+disebar jangan+kaget jatuh+tolong jawab+orang jelas jembatan+kaca
 jembatan+mancing jinak jual+di jual+tisu juga+tidak kab kab+tangerang kabel kabel+listrik kafan kain+kafan kaki+di
 kaki+pincang kalau+ada kalau+dia kalau+marah kalau+nanti kalideres kami+jangan kami+sudah kampung+kami kamu kantuk
 kata+30 kata+dari kata+tetangga katsiran kayaknya+dia kayaknya+ganggu kayu+pakai ke+kereta ke+orang ke+panti kebon
 kebon+nanas kebon+sayur kec kecapean+sekarang kecil+jatuh kejar+layangan kelapa+muda keliling+golok keluar+rumah
 keluar+stasiun keluarganya+sudah kemarin kemarin+di kemarin+dikeroyok kemarin+orang kemarin+sekarang kemarin+sempet
 kemarin+tolong kembali+sendiri kena+bacok kenapa+tidak keren+banget kereta+kebon kereta+tanah kering+orang
 kerja+tidur ketemu+di ketemu+lansia ketemu+odgj ketemu+tidak keterangan kfc kiri kirim+pesan klien+sudah km
 kok+belum kok+status kondisi kondisi+lemas korban+sudah koreksi kosong+sebelah kukun kulit kuning kursi+taman kurus
 kuyup lagi+bagaimana lagi+makan lagi+ngupas lagi+tidur lahan lahan+kosong laki+sudah laki+umur laksa lalat+di
 lalu+ada lampu langka langka+di lansia+di lansia+nyasar lansia+pakai lansia+tinggal lap+2023 lapak+barongsay lapas
 lapas+laki lapor+kesini larangan lari+tidak laris las lemas+belum lemas+tapi lewat+lagi lihat+bapak lihat+juga
 listrik+menjuntai listrik+miring lobi lokasi lu+semua luar+kota lumpuh madura main main+anak makan+nasi
-2 mampet+banjir mandir manis mantan+saya mantul manusia+gerobak manusia+silver mapolsek marah+sendiri masih+disitu
 masih+kuat masjid masjid+ada masjid+agung masjid+al masuk+gang mau+cari mau+datang mau+keluar mau+kemana mau+masuk
 mau+pinjem mau+potong mayapada melon melon+langka menang meninggal+baru meninggal+semua menit+ini menjuntai meruya
 metal metal+berisik minggu+ini minta+polisi minta+sedekah minta+sekarang minum+di misi mobil+sudah muda+pegang
 muda+tidur muncul mundur musik+metal naik+aja naik+bis nanas nasi nasi+bungkus ngaku ngesot ngobrol ngomong
 ngupas+kelapa nya+bocor nya+ditaro nya+keren nyerut nyerut+kayu nyimpen+orang odgj+kumat odgj+masuk odgj+tidur
 odgj+yang oh+gitu oii oiya ojek+cimone operasi orang+ada orang+baik orang+cacat orang+darah orang+dengan
 orang+gelandangan orang+kemarin orang+ketemu orang+lagi orang+lemas orang+mana orang+nongol orang+racun orang+sopan
 orang+teriak orang+tua oy pabrik+kaca pabuaran padahal+selama pakai+duduk pakai+gelang pakai+peci pakai+sendal pam
 panas park parkir+ruko pasar+bengkok pasar+ciledug payung peci pemakaman pembangunan+3 pemerintah pendek penuh
 penyuluhan penyuluhan+bahaya perempuan+hamil perempuan+lari perempuan+pakai perempuan+tangis pergi periuk
 perkembangan perkosa+di pernah+tapi pesan pesantren piatu pinggir+rel pingsan+karena pingsan+kecapean pintu+keluar
 pintu+tol pisang plastik+main polisi+tidur pool poris pos+kami pos+ojek posisi potong+rumput pppp promo prosedur
 prosedur+kalau psr psr+anyar pulang+istri pulang+ke puri puri+beta putih rabu rak rakyat rakyat+kecil ralat+bukan
 ramah rambut+cepak rangkas+nyasar ransel razia renov ribut roda rombongan+ziarah rongsok+jatake rs+mayapada rsud rt
 rt+5 ruko+duta rumah+bapak rumahnya+ambruk rutin sabtu saja salah+kirim sambil+telanjang sampah+tumpuk sampai+mana
 sampurasun sapu sapu+jalan sate satpol satu+lagi saudara+tidak sawo saya+autis saya+bangun saya+butuh saya+ganggu
 saya+hilang saya+istri saya+makan saya+orang saya+pingsan saya+rusak saya+telepon saya+tulis saya+tunggu saya+wkwk
 sdn sebelah sebelah+pabrik seberang+pom sedekah sejak sekarang+bagaimana sekarang+dengan sekarang+saya sekarang+sih
 sekarang+terlantar sekolah+di selalu selama selama+ini selatan selesai sempet+pingsan semua+hidup sendiri
 sendiri+teriak sendiri+tidak sendok sepanjang sepanjang+jalan seragam+tk sering+ada serpong setengah sewa shelter
 sido sih sih+ada sih+tidur silver sini+timnya skripsi smp soal soetta sopan sosial stadion stadion+benteng stasiun
 sudah+ambil sudah+bantu sudah+beres sudah+berobat sudah+damai sudah+dari sudah+dijemput sudah+diperban sudah+masuk
 sudah+minggu sudah+minta sudah+seger sudah+tenang sudah+tua sudah+urus sugeng surat+keterangan sutera syarat
 tabrak+saya tabung+napas tadi+ada tadi+subuh tagihan tahu tahu+mau tahun+ini tahun+lalu takut+aja takut+mati
 tangcity tangis+lagi tanya+prosedur tanya+sudah tapi tapi+napas tapi+sadar tarik+laporan tas+ransel tawon telat
 telepon+kemana telepon+siapa temen+di tenda tengah+bundaran tengah+pasar tentang tentang+cara teriak+merdeka
 teriak+tapi terjebak+di terminal ternyata terus+depan tetangga+asap tetangga+bapak this tidak+anak tidak+angkut
 tidak+cuma tidak+disini tidak+kembali tidak+pamit tidak+perlu tidak+sido tidak+tangis tidak+tidak tidur+depan
 tidur+di tigaraksa tiket timnya+belum tinggal tinggal+bus tisu titik tkp toilet+spbu tok toko+kayu tol+jatake
 topi+biru trima trima+infonya troli troli+bekas trotoar+depan tua+mau tugas tugu tuju tukang+kelapa tulis+di
 tumpang tunggu tunggu+petugas tutup+jalan tv uang ular umt umur+12 umur+13 umur+17 undang undang+penyuluhan
 untuk+bapak untuk+motor untuk+tugas usir utang vaksin warga+minta warga+orang warteg wkwk+tidak yang+bawa
 yang+lemas yang+lihat yang+luka yang+respon yang+tusuk you+respon ziarah zzzzz ~0an> ~30an ~40an ~<30a ~<40a ~<aaa
 ~<ade ~<akt ~<ali ~<alm ~<apl ~<apo ~<asa ~<ase ~<asi ~<at> ~<atm ~<aul ~<aut ~<ava ~<bam ~<bia ~<bin ~<bio ~<bul
 ~<cal ~<cat ~<cer ~<cfd ~<cil ~<cim ~<cle ~<d> ~<dam ~<deb ~<dek ~<del ~<dep ~<dib ~<dit ~<diu ~<duk ~<dur ~<dut
 ~<edi ~<elp ~<emp ~<enj ~<gag ~<gar ~<gel ~<gep ~<gon ~<goo ~<got ~<har ~<has ~<hip ~<hub ~<ijo ~<inf ~<ing ~<ipa
 ~<isl ~<ist ~<iya ~<jam ~<jaw ~<jkl ~<jl> ~<jog ~<kaf ~<kap ~<kas ~<ken ~<kfc ~<km> ~<kol ~<kon ~<kop ~<kup ~<kuy
 ~<lal ~<lob ~<lor ~<los ~<low ~<mai ~<map ~<meg ~<mod ~<n> ~<nag ~<nda ~<ner ~<ngg ~<nik ~<nun ~<nut ~<oii ~<oiy
 ~<oy> ~<pam ~<par ~<pay ~<pet ~<pia ~<plp ~<poo ~<por ~<ppp ~<psr ~<pus ~<qwe ~<rad ~<raz ~<rep ~<rib ~<rod ~<rsu
-2 ~<rt> ~<ruk ~<rum ~<rut ~<san ~<sdn ~<seb ~<sej ~<sid ~<sih ~<soa ~<soe ~<sti ~<sug ~<sup ~<sy> ~<tah ~<tap ~<td>
 ~<tip ~<tis ~<tkp ~<tou ~<tro ~<tuh ~<tv> ~<uan ~<uga ~<umt ~<umu ~<usi ~<vak ~<wah ~<zia ~aaaa ~abai ~abel ~abtu
 ~abua ~acin ~adeg ~adep ~adi> ~adip ~adur ~afan ~agi> ~agu> ~ahma ~aja> ~ajah ~ajun ~aker ~aki2 ~akku ~akor ~akra
 ~akya ~alam ~alid ~alle ~allo ~alma ~alte ~alu> ~amah ~ambi ~ami> ~amri ~amu> ~amul ~anas ~anci ~ane> ~ang> ~angc
 ~angn ~ani> ~anis ~anji ~anse ~apad ~apet ~apli ~apol ~apot ~apu> ~apus ~araw ~area ~arhu ~arim ~ark> ~arma ~armi
 ~arna ~aron ~arto ~asak ~asan ~asd> ~asil ~asiu ~asji ~aspa ~ass> ~ater ~atm> ~atpo ~atsi ~atul ~atus ~auny ~auti
 ~awo> ~awon ~aya> ~ayap ~azia ~baba ~bamb ~bank ~baru ~belo ~ber> ~bera ~bero ~besa ~beta ~biln ~bis> ~bisu ~bnm>
 ~bok> ~bong ~bor> ~btu> ~bumi ~bus> ~cakr ~cama ~canc ~cape ~cari ~carn ~cfd> ~cila ~cile ~cili ~clea ~cuku ~cvbn
 ~dagu ~daka ~dane ~dape ~date ~debu ~deg> ~deng ~depo ~dern ~dias ~dide ~diki ~dion ~dipr ~dir> ~dita ~dito ~diur
 ~dius ~dksl ~drak ~dron ~dua> ~dug> ~duli ~duta ~ebet ~ebon ~eci> ~edek ~edit ~edug ~eduh ~edur ~egor ~ejak ~eka>
 ~ekah ~elak ~elal ~elan ~elap ~elay ~elem ~elim ~elom ~elpi ~elte ~eluk ~empu ~endi ~endu ~enek ~engn ~engu ~enji
 ~enju ~enov ~enuh ~epak ~erac ~eri> ~erpo ~erti ~erty ~erum ~eruy ~esai ~esar ~esat ~esin ~esot ~eten ~etin ~etro
 ~etta ~ewa> ~fama ~fami ~fan> ~fjdk ~form ~g2an ~gaco ~gade ~gadi ~gaga ~gaji ~gaku ~gamb ~gang ~gapa ~gard ~gate
 ~gcit ~gebe ~gemu ~gerb ~gero ~gert ~geso ~gga> ~ggan ~ggat ~ggui ~gian ~giha ~gkel ~gkus ~gomo ~gond ~good ~got>
 ~gsay ~gsi> ~guin ~gung ~guru ~gusu ~hall ~halt ~hamp ~hapu ~hatu ~hell ~helt ~hey> ~hir> ~hmat ~hora ~hub> ~hubu
 ~hum> ~iaka ~iann ~iant ~iar> ~iate ~iatu ~idam ~ider ~ido> ~ieu> ~igar ~igi> ~igin ~ihan ~ikny ~ilay ~iled ~ilep
 ~ill> ~ilny ~ilve ~iman ~inak ~ine> ~inem ~inje ~ion> ~ipin ~ipon ~ipro ~ipsi ~ipul ~ipur ~ira2 ~iran ~iri2 ~isad
 ~iseb ~isi> ~isla ~itas ~itin ~itip ~iuk> ~iuru ~iusi ~izi> ~jah> ~jam> ~jan> ~jawa ~jdks ~jid> ~jina ~joge ~juan
 ~juk> ~junt ~juny ~kab> ~kada ~kafa ~kake ~kang ~kapa ~kari ~karu ~kati ~kats ~kec> ~keda ~kek> ~kepe ~kert ~kesi
 ~ket> ~kfc> ~ki2> ~kin> ~kir> ~kita ~kku> ~kola ~kont ~kop> ~kopi ~kra> ~krg> ~krip ~ksin ~ksla ~kuni ~kuru ~kuyu
 ~kyat ~lain ~laks ~lamp ~lana ~land ~lata ~lays ~lear ~les> ~lesa ~lide ~lih> ~lill ~link ~lla> ~llah ~ller ~lmar
 ~lobi ~lom> ~lon> ~lore ~lpij ~lpr> ~lte> ~lter ~luha ~lun2 ~lun> ~lutu ~lver ~madu ~mai> ~main ~maka ~male ~mapo
 ~mara ~mare ~marh ~mari ~mart ~masj ~maul ~mbah ~mbor ~melu ~mene ~menj ~mera ~meta ~misi ~mode ~mond ~mpen ~mpir
 ~mpo> ~mpuh ~mpus ~mund ~nakk ~nat> ~ncel ~ndas ~ndek ~ndi> ~ndro ~ndur ~nelp ~nem> ~nene ~nero ~net> ~ngci ~nge>
 ~nges ~ngit ~ngki ~ngko ~nis> ~note ~nov> ~ntak ~ntar ~ntre ~ntro ~ntua ~ntul ~num2 ~nuru ~nutu ~nyap ~nye> ~nyi>
 ~nyiu ~nyon ~oal> ~obat ~obi> ~obro ~oder ~oett ~oget ~oii> ~oiya ~okas ~oker ~okny ~olan ~olos ~omo> ~omon ~onco
 ~ondr ~onny ~onto ~ood> ~ool> ~opan ~ore> ~oris ~orka ~ort> ~osed ~osia ~otek ~oto> ~ound ~ouri ~pabu ~pama ~pan>
 ~pant ~park ~paru ~payu ~peci ~peme ~pera ~piat ~piji ~pina ~pipi ~play ~plik ~plpr ~ponn ~pool ~por> ~pori ~pork
 ~port ~pote ~ppp> ~pppp ~prom ~psr> ~pun> ~puri ~putr ~qwer ~rabu ~rahi ~rahm ~rako ~rakt ~raky ~ral> ~ramb ~rasa
 ~rasu ~razi ~rea> ~rebe ~reks ~reno ~repo ~rhum ~rips ~rir> ~riuk ~rkem ~rlih ~rma> ~rman ~rna> ~rnet ~roda ~roli
 ~romo ~rpon ~rses ~rsud ~rta> ~rteg ~rti> ~ruti ~ruya ~sabi ~sabt ~sai> ~sal> ~sama ~sapu ~sate ~sauk ~sawo ~say>
 ~sdn> ~sdr> ~sebr ~sede ~sedu ~seja ~sema ~semb ~sepa ~serp ~sewa ~shar ~shel ~sial ~sido ~sik> ~sil> ~silv ~sir>
 ~sjid ~skrg ~skri ~sla> ~slam ~smp> ~soal ~soet ~sola ~son> ~sopa ~sosi ~sot> ~stad ~star ~stas ~suge ~sum> ~sumb
 ~sur> ~tadi ~tagi ~tani ~tapi ~tara ~tat> ~tau> ~tawo ~teg> ~tel> ~tela ~telp ~tend ~tent ~ther ~this ~tiga ~tis>
 ~tisu ~tkp> ~toko ~tor> ~tour ~tpol ~tra> ~tren ~tri> ~trim ~tsir ~tta> ~tuga ~tugu ~tuk2 ~tul> ~tull ~tulu ~tumb
 ~tur> ~tusa ~tusn ~uala ~uana ~ugal ~ugas ~ugen ~ugu> ~uju> ~ula> ~ular ~ulit ~ulun ~umi> ~umt> ~una> ~unan ~unat
 ~und> ~unde ~ung2 ~unju ~unti ~unya ~usir ~usny ~usu> ~usur ~utat ~utih ~utri ~utut ~uya> ~uyup ~vaks ~vbnm ~ver>
 ~wah> ~wart ~waru ~wert ~wila ~won> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yana ~yang ~yapa ~yapu ~yasa ~yati ~yatn ~yium
 ~yup> ~zia> ~ziar
-3 3+anak 30+menit 5+tahun =road abis+putus ada+bantu ada+korban ada+program ada+riwayat agak ahli ahli+waris aja+di
 aja+kalau akan al alam alamat alat+sakit alhamdulillah aman ambil anak+dari anak+ditinggal anak+laki anak+pura
 anak+sudah angkot+b02 angkot+saya anjing apa+kok api+sudah atap+rumah atapnya b02 babakan baca+chat baca+tulis bagi
 bahaya ban+bocor bandara banyak+atas bapak+gelandangan baru basah bawa+bantal bawa+kantong bawa+karung
 bawah+jembatan bawah+tol bayi+dititip bayi+sehat bebas+orang bekas+jahitan belendung belum+ada belum+makan beredar
 beredar+itu berisik berkedok berkedok+orang berobat bersih bisa+baca bisa+kesini boleh boneka bsd bukan cadas
 cari+anak cari+bapak cekcok chat+ini cicil cikokol cintaku cirinya cuma+ngantuk cuma+ribut cuma+tidak dadah2
 dalam+angkot dan dari+kereta data dengan+minum dengan+pacar denger+harga dengerin depan+pabrik depan+sd di+bandara
 di+gang di+gubuk di+kelurahan di+lapangan di+lengan di+masjid di+parkir di+pos dia+ditinggal dia+minta dia+tuli
 dibunuh+rindu die dilacak disitu diskon disuntik disuruh disuruh+gelandangan ditinggal dititip+ke doang
 dompet+maling dua duduk+diam duit duit+dengan flu gaji gang+sebelah gelandangan+tidur gereja golok+mau golok+sakit
 golok+untuk habis haloo halusinasi halusinasi+kata hari+di hari+minggu hati+saya hilang hilang+sudah ikut
 ini+darurat ini+sudah iseng item+besar itu itu+anak itu+sekarang itu+video itu+yang jadi jadi+orang jahitan
 jahitan+di jaket jalan jalan+pembangunan jangan jangan+percaya jantung+saya jatiuwung jemput jpo kaki+palsu kalau
 kali+pas kami+bapak kami+bebas kantor kara karena karunya kata+ditinggal kaya kayanya+tunarungu ke+dalam ke+rsj
 ke+tembok ke+tetangga kebanyakan kebayoran kebayoran+lama kecapean kejadian kel keluar+belum kemana+sekarang
 kembali+ada kembali+lagi kena+angin keren kereta+terus kesini kesini+atau keterbelakangan kira klinik kolong
 kolong+jembatan komplek konseling konten konten+kesel kontrakan+saya kontrol korban+banjir kreo kresek+item ktp
 kubur kulit+item kulit+sawo kumis kumis+tebal kurang kursi+roda lahir lanjut lansia+tukang lansia+yang lapor
 lapor+dari layangan+di lem lepas lepas+sudah lewat+bawa linglung lomba lu luka+kaki mabuk+lem makan+dengan
 makan+sekarang mall mampet mancing mandi+di marah marah+ke masih+napas masjid+raya masuk+panti masuk+tidak matang
 mati+tawa matur mau+makan mau+minta mauk mengganggu merah minggu+depan mobil+tidak motor+jatuh muka+gelandangan
 musik naik+mobil nanti napas+cuma napas+kok ngelem+di ngomong+kayanya nikah noted nya nya+sudah nyamuk+banyak
 nyasar+sekarang odgj+duduk odgj+harus oh ompong ongkos orang+diam orang+linglung orang+masih orang+serang otw
 pada+meninggal pakai+jaket pakai+seragam palsu pamulang panjat+pohon parah+cuma patokan pegang+duit pegang+keliling
 pegel pembangunan pencet penelepon+tanya penipuan+berkedok percaya percaya+yang perum pesan+suara petasan
 petugas+sudah pindah+ke pinggir+cisadane pinjem pinjol pintu+air pisah+dari pisau+itu pisau+sudah pos+satpam
 posisi+agak pramuka program pulang+dari punya+rumah pura pusing putus+dengan ralat rasa+mau riwayat riwayat+odgj
 rombongan rumah+sakit rumah+singgah rumah+tadi sadar+cuma sadar+dan sakit+tinggal sampai+sekarang satpam+orang
 saudara sawo+matang saya+bawa saya+cari saya+denger saya+ketemu saya+lapar saya+tabrak sebatang+kara sebelah+dari
 sekarang+di sekarang+lewat sekarang+tidur sekolah+kami sendal sepeda seragam siap+banyak singgah sini sita
 sita+satpam spbu sudah+angkat sudah+bangun sudah+dengan sudah+ikat sudah+jalan sudah+kering sudah+pulang
 sudah+sampai sudah+sita sudah+tangan tadi+sempet tadi+tidak tahi tahi+lalat tahu+rumahnya tahun+kata tajur tani
 tani+lewat tanpa tapi+cuma tapi+sudah target tegur telanjang+dada tempat tenang tenang+sekarang terakhir+lihat
 teriak+nyanyi terus+linglung test tetangga+dari tiap+asap tiap+hari tidak+ganggu tidak+pakai tidak+pegang
 tidak+sembuh tidak+usah tidur+dekat timnya tindak toko tol tol+karang tol+kunciran tolong+dicek tolong+dilacak
 tolong+info tolong+ke tolong+tebang topi tukang+pegang tumpang+di tunarungu tunarungu+saya turun+dari umur+9 untuk
 untuk+konten usah video+lama wah wah+hampir waktu waktu+kecil waris warung waspada waspada+penipuan yaa yang
 yang+amuk yang+beredar yang+gerak yang+kata yang+kejar yang+meninggal yang+tidak yang+tidur ybs+sudah ~<aca ~<aga
 ~<ahl ~<al> ~<alh ~<ane ~<are ~<b02 ~<bar ~<bed ~<blm ~<bsd ~<cab ~<cad ~<cic ~<cik ~<dah ~<das ~<dat ~<deg ~<dij
-3 ~<dim ~<dua ~<dui ~<ema ~<flu ~<gan ~<gor ~<hab ~<hil ~<hor ~<iku ~<in> ~<ise ~<itu ~<jad ~<jal ~<jok ~<jom ~<jpo
 ~<kal ~<kre ~<ktp ~<kub ~<kud ~<las ~<lep ~<lok ~<lu> ~<mad ~<mam ~<mis ~<nas ~<neb ~<neg ~<nur ~<oh> ~<omp ~<ong
 ~<ope ~<otw ~<pab ~<pun ~<ral ~<raw ~<riw ~<rom ~<sau ~<sem ~<sia ~<sol ~<spb ~<spe ~<sub ~<sya ~<taj ~<tan ~<tar
 ~<tdk ~<tug ~<ula ~<und ~<unt ~<usa ~<uta ~<wak ~<wil ~<yaa ~<yan ~<zzz ~aaa> ~abe> ~abi> ~abil ~abu> ~aca> ~adap
 ~adas ~ade> ~adia ~adio ~agam ~agih ~agun ~ah2> ~ahit ~aika ~aina ~ajan ~aji> ~ajur ~akan ~akek ~aktu ~alah ~alan
 ~alau ~alha ~alsu ~alus ~ama> ~amdu ~amet ~amin ~amun ~anpa ~anti ~apea ~ara> ~arak ~arga ~arge ~aria ~arta ~aru>
 ~atak ~atiu ~atur ~auda ~aula ~auna ~ayor ~b02> ~bagi ~bale ~baro ~basa ~bayo ~beba ~bele ~bili ~blm> ~boh> ~bole
 ~bon> ~bone ~bsd> ~buar ~buat ~buh2 ~buk> ~bukn ~bung ~bunt ~bura ~cada ~caya ~cekc ~cep> ~cici ~ciko ~cint ~cipu
 ~city ~cope ~dahi ~dal> ~dap> ~data ~dega ~deh> ~diba ~dije ~disi ~disk ~diti ~doan ~duan ~duit ~ebay ~ebul ~ecap
 ~edah ~edar ~edok ~egur ~ejad ~ekco ~elil ~embo ~enca ~engk ~eora ~epas ~eped ~epin ~epis ~epre ~erag ~erah ~erap
 ~eras ~erbe ~erce ~ered ~erej ~erin ~eris ~erit ~eriu ~erla ~erli ~ermi ~erto ~eseo ~etas ~etaw ~flu> ~gani ~gege
 ~gel> ~gemi ~gerc ~ggah ~gih> ~giny ~gira ~gkap ~gkor ~gkos ~glun ~gole ~gram ~guna ~gur> ~habi ~halu ~hamd ~hasi
 ~hat> ~hila ~hli> ~ial> ~ibag ~icil ~idi> ~ijo> ~ikah ~ikas ~ikir ~ikit ~ikok ~ikut ~ilac ~ilik ~illa ~ima> ~imba
 ~imna ~imny ~inal ~inas ~indo ~info ~ing> ~ingl ~inik ~injo ~ink> ~iper ~ira> ~isko ~isur ~iteb ~itu> ~ity> ~iun>
 ~iuwu ~iway ~iya> ~jadi ~jahi ~jaka ~jake ~jala ~jela ~jem> ~jkl> ~jpo> ~jut> ~juta ~kak> ~kan> ~kant ~kart ~kas>
 ~kcok ~kedo ~kegi ~kepi ~ker> ~kisa ~klin ~koko ~kol> ~kolo ~kons ~kos> ~kreo ~ktp> ~ktu> ~kulo ~kumi ~kura ~kwkw
 ~laca ~lah> ~lamu ~lan> ~lanj ~lau> ~leki ~lepa ~lfam ~lham ~lili ~lini ~llo> ~loka ~lomb ~loo> ~los> ~lot> ~lsu>
 ~luk> ~lung ~lupa ~mal> ~mall ~man> ~mana ~manc ~mand ~mant ~mauk ~mba> ~mbi> ~mbil ~mdul ~mel2 ~meri ~meti ~mis>
 ~mnas ~mong ~mple ~mpon ~mpu> ~mun> ~mur> ~murn ~musi ~n2ny ~nant ~ncar ~ncin ~ndah ~ndal ~ndir ~ndok ~neba ~nekn
 ~ngeg ~ngem ~nget ~nggu ~ngke ~nglu ~ngsi ~ngur ~nika ~nin> ~njem ~njol ~njun ~njut ~nkan ~npa> ~nti> ~ntor ~nyam
 ~nyar ~nyok ~odan ~ogra ~okan ~oko> ~okol ~oleh ~olek ~oli> ~omba ~ombo ~ompl ~onek ~onse ~opet ~oras ~orma ~orny
 ~oses ~ota> ~otak ~oted ~otw> ~paka ~pals ~pamu ~pang ~pann ~pbu> ~pean ~pege ~pele ~penj ~perc ~pers ~pert ~pesa
 ~pile ~pol> ~posi ~pram ~prog ~pusi ~raga ~rala ~ramu ~rawa ~rbel ~rcay ~rcep ~reda ~reja ~rena ~reo> ~res> ~resi
 ~rget ~risi ~rita ~riwa ~rked ~rluk ~rmal ~rmin ~rogr ~romb ~rsar ~rung ~runy ~samp ~sant ~saud ~saun ~sebu ~seor
 ~sepe ~ses> ~sete ~siap ~sih> ~siun ~skon ~spbu ~ster ~sud> ~sun> ~sunt ~syar ~tahi ~taju ~tanp ~tapn ~tar> ~targ
 ~tasi ~tdk> ~teba ~tegu ~teny ~tera ~term ~tern ~test ~tike ~tin> ~titi ~tiuw ~toka ~tony ~topi ~tos> ~tria ~tuna
 ~uda> ~udar ~uh2> ~uhan ~uit> ~uk2> ~ukny ~ulan ~ulia ~ulil ~umba ~umis ~unar ~uncu ~ungk ~ungu ~urny ~usah ~utis
 ~wakt ~wari ~warn ~wasp ~waya ~yar> ~yara ~yora ~zzz> ~zzzz
-4 =heart abis+kelahi ada+apa ada+bocah ada+pelatihan ada+petugas ada+saudara ada+tabrak akan+datang anak+di
 anak+kucing anak+saya angkut apa+orang atau ayam baca baik balai balai+warga banget+orang banget+sudah banjir+mata
 bantu+tidak barat bau+sampah bayi+yang bebas bener+akan beres besar+di bikin+sesak bisa+kerja bpjs bukan+odgj bunga
 buntung+dari buta butuh butuh+susu cacat capek+banget cepat+banget cepat+respon curiga dari+kecil dari+rangkas
 depan+toko di+balai di+dekat di+kolong di+sekolah diam dijemput ditinggal+surat dititip duduk gelandangan+dengan
 gerobak golok+lewat golok+nyasar gratis gubuk hai hati hatiku hi hidup+segan infonya itu+darah jalan+seret jaya
 jendela+rusak kaca+jendela kaget kamar+dengan kampung kayak kayak+orang kayak+tidak kec+benda kehujanan keluar+dari
 keluarganya kelurahan kembali kereta+dari kering ketemu+belum korban+tidak kota kp kucing kucing+terjebak kunciran
 lalu lansia+naik lapar lewat+depan loh makan+dari mantap masih+lama mata+kaki mau+racun medis+nomor met minta
 minta+minum motor+mogok muda naik+angkot naik+kereta nanti+dia ngupas+tebu nih nomor nongol+lagi nyamuk orang+jalan
 orang+terlantar p pangkalan pas+saya pasar pelatihan pelatihan+pertolongan pergi+dari perlu pernah+orang
 pertolongan pertolongan+orang pikun pilek pincang pindah pinggir pinggir+tol pohon+ambruk polsek+jatiuwung
 poster+cara racun+obat rangkas ribut+mulut rs rumput sakit+sendiri salah samping saya+belum saya+keluar sebatang
 segan segan+mati sekarang+rawat sekarang+tumpang sekarat+nih sembuh sempet siapa sip stroke+tapi subuh
 sudah+kembali sudah+pergi susu susu+bayi tabrak+mobil tadi+belum takut takut+ada tanah tangga tangkap tangkap+ular
 tapi+bisa tapi+tidak tebu tebu+pakai temen+sudah terlantar terminal+poris tes tetangga+tapi tidak+kakak tidak+lagi
 tidak+sekolah tidur tolong+ambil tolong+orang tolong+tangkap tuli tv+tetangga ular+di yang+jatuh yang+nongol
 yang+saya yang+sesak you ~2an> ~<aka ~<alf ~<alu ~<ass ~<bas ~<beb ~<bol ~<bpj ~<bua ~<bun ~<cac ~<cen ~<dan ~<doa
 ~<dud ~<fas ~<geb ~<gub ~<hi> ~<jah ~<jak ~<jay ~<jen ~<kag ~<kan ~<keh ~<kli ~<kp> ~<kuc ~<loh ~<mon ~<mus ~<ngu
 ~<nom ~<p> ~<per ~<rak ~<rs> ~<sar ~<skr ~<sta ~<tak ~<taw ~<top ~<tos ~<tun ~<👍> ~<🙏> ~aan> ~abut ~acat ~adua
 ~agak ~aget ~ahi> ~ahli ~akah ~aket ~akut ~alfa ~alka ~aloo ~ana> ~anan ~andi ~angg ~angs ~anju ~ante ~apor ~art>
 ~asah ~asar ~ast> ~aten ~atia ~atis ~ayam ~ayin ~bara ~bas> ~bata ~beda ~bere ~blok ~bpjs ~bund ~butu ~caca ~cira
 ~ciri ~cisa ~dah2 ~das> ~depr ~diam ~die> ~dudu ~ean> ~ebar ~ebas ~ebu> ~egir ~ehuj ~eja> ~eki> ~el2> ~elat ~enap
 ~enya ~epen ~epny ~erke ~erlu ~ersa ~esan ~esas ~fast ~fony ~ger> ~get> ~ggu> ~gkak ~gkas ~grat ~gubu ~hai> ~halo
 ~hita ~huja ~iam> ~icop ~idur ~iga> ~ijem ~iki> ~iku> ~ilek ~inca ~isu> ~itit ~jana ~jati ~jaya ~jeng ~jing ~kage
 ~kamp ~kasi ~kate ~kehu ~kel> ~kit> ~kok> ~kora ~kota ~ktif ~kubu ~kuci ~kut> ~laha ~lapo ~lara ~lasa ~leh> ~lkan
 ~loh> ~lura ~lusi ~mamp ~mbon ~met> ~mina ~mor> ~mpat ~muda ~mura ~nang ~ncan ~ncir ~nfon ~ngad ~ngu> ~nih> ~njan
 ~njin ~nomo ~ntap ~ntik ~ntu> ~numb ~nyes ~oang ~obak ~oboh ~omor ~ongk ~oper ~orak ~pasa ~penc ~per> ~piku ~pinc
 ~pind ~pjs> ~pus> ~puti ~rah2 ~raha ~rans ~rapa ~riga ~rind ~ris> ~rlan ~rlu> ~rol> ~rose ~rtol ~rump ~sala ~sar>
 ~sari ~sega ~seli ~send ~sepn ~sian ~sina ~sip> ~sisi ~situ ~sos> ~spad ~subu ~tasa ~tebu ~ted> ~tek> ~ten> ~tes>
 ~tidu ~tiha ~uasa ~ubuk ~ubur ~ujan ~uman ~untu ~urig ~utin ~utuh ~wung ~yam> ~yamu ~yese ~yiny ~you> 👍 🙏
-5 ada+lansia baiki baiki+sebelum bakar+api bakso bantu bawa+helm bawa+ke bayar belakang+dengan berapa besok+ada
 biaya bisa+bantu bisa+jalan blok bus cuma cuma+motor curiga+ada dengan+bayi dia+bawa dia+sekarang dia+suka dibantai
 dikit dinsos disini dulu+pernah emang gang ganggu gigil+kehujanan golok+nya jalan+depan jam jatake jpo+rusak jual
 kabar kali+mati kapan ke+arah kebon+besar kebun+bawa kegirangan kelahi+dengan kenapa kerja kesel ketemu+anak
 klien+lemas kolong+tol kudis kudis+sekujur lagi+di lampu+merah lansia+bawa lapor+guru laporan layangan liar limbah
 lupa maling+motor masa mata+buta mau+pingsan minta+rokok motor+luka nanti+ada nganter ngantuk ngelem nyasar+tidak
 obat+habis ok oke orang+bener pagar+tolong panti penipuan perempatan ping pisah pukul+murid rt+kami rumah+abis
 rumah+anak rusak+nanti sadar+diri sakit+kudis satu+orang saya+capek saya+temenin sebelum+ada seger sekap+di
 sekarang+sudah sekitar senyum sesak+napas sudah+dibawa sudah+makan sudah+sadar tahu+jalan tangga+jpo tanya tawa
 teriak+sendiri terjun+kegirangan tidak+ada tidak+punya tolong+baiki trc warung+saya yang+napas ~2nya ~<ama ~<ang
 ~<anj ~<asd ~<bat ~<blo ~<car ~<cip ~<cir ~<cis ~<cum ~<gaj ~<gra ~<gw> ~<jem ~<jua ~<kab ~<kot ~<kul ~<kur ~<lap
 ~<lay ~<lia ~<lim ~<lup ~<mar ~<mog ~<mud ~<nih ~<ok> ~<pad ~<pip ~<pra ~<sep ~<sin ~<trc ~<you ~adah ~ahay ~aiki
 ~akal ~akam ~akso ~akti ~alai ~ales ~alun ~aman ~ampi ~ampu ~ange ~arun ~at2> ~atih ~atik ~auk> ~ayar ~baca ~baha
 ~baks ~band ~berk ~biay ~but> ~cat2 ~cuma ~dek> ~dian ~dima ~dins ~dur> ~ekit ~embu ~empe ~enip ~est> ~gor> ~haya
 ~iaya ~ikil ~inso ~ipua ~iput ~itan ~jemp ~jual ~kaba ~kala ~kare ~kemb ~kerj ~kil> ~kiri ~kso> ~kuas ~kudi ~kun>
 ~lalu ~lann ~lati ~liar ~limb ~mali ~matu ~mbal ~mbuh ~mint ~mogo ~mpet ~mpin ~naru ~nasi ~nger ~nipu ~nsel ~nta>
 ~nter ~nyum ~opi> ~peni ~perl ~pnya ~pong ~pora ~pros ~rama ~rati ~rbai ~rin> ~ring ~rja> ~robo ~sang ~sara ~sasa
 ~seki ~semp ~seny ~sita ~take ~tawa ~ter> ~terl ~tif> ~tik> ~trc> ~trol ~tuk> ~ual> ~udis ~uma> ~umbe ~unda ~upa>
 ~upas ~urah ~usui ~uwun ~yum>
-6 =ask =office ada+temen ambulans+klien angin apa apa+bagaimana badan+bau ban bansos batal benda bikin botak
 bukan+bener cara+tolong cari+kerja cek di+lampu di+rs dibawa film+kan itu+di kaki+bengkak kalau+ketemu kali+kemarin
 kan+bukan keliling kepala+botak kok lama+tidak lari+dari luka+di mana mau+minum mobil+ambulans ngupas nyanyi
 obat+lagi orang+tidak padam padam+dari pegang+anak pegang+botol pom pom+bensin pulang punya rawat rawat+di rsj
 rumput+bawa sehat sekarang+duduk sudah+diam tanah+tinggi tangan+patah tangerang tebang temen+cerita temenin tiap
 urus yang+kejang ~<apa ~<bik ~<but ~<cin ~<cur ~<hai ~<hal ~<kar ~<kok ~<lec ~<nam ~<pom ~<pul ~<pur ~<rsj ~<sal
 ~<seh ~<sip ~<sit ~<tam ~<teb ~<teg ~<tim ~<tok ~<uru ~abar ~amat ~amen ~anso ~apan ~aren ~aris ~bala ~bans ~baya
 ~bend ~biki ~bota ~buru ~cara ~cek> ~cet> ~dok> ~ecet ~eda> ~egel ~ehat ~elpo ~enan ~endo ~erik ~erja ~erob ~erok
 ~eter ~gany ~gupa ~iama ~iap> ~ibaw ~ikin ~iraw ~joko ~keri ~lpon ~masa ~nakn ~ngup ~pela ~peny ~pinj ~piny ~pom>
 ~pula ~puny ~put> ~ren> ~rima ~roba ~rsj> ~sel> ~taku ~tal> ~tana ~tiap ~timn ~uarg ~uta>
-7 # =beast ada+luka almarhum+bapak atas+respon bangun+pas bot dari+lahir daun di+mana gerak+tapi hidup+sendiri hp
 jembatan+gantung jemur kaki+buntung kan kata+ada kemarin+yang ketemu+luka luka+maupun masih+bangun masih+sadar
 maupun maupun+senjata mikir mogok nama nya+orang pas+panggil pinggir+kali pos respon+cepat saya+dulu
 sudah+dibungkus sudah+gerak taman tidak+jadi tidur+tidak trotoar+tengah yang+tabrak ~<bot ~<dau ~<hp> ~<met ~<mik
 ~<num ~<oke ~<pro ~atal ~aupu ~berm ~cin> ~cing ~dam> ~daun ~emur ~game ~gasn ~gok> ~inan ~inta ~isit ~jemu ~maup
 ~miki ~mput ~nama ~nas> ~nsos ~ntuk ~ogok ~patn ~perb ~pos> ~rak2 ~rann ~rgan ~sat> ~seha ~sing ~sini ~suka ~tama
 ~upun ~ura> ~urus ~usin ~yari ~yata
-8 3+orang =joke anjing+liar banget+kaya bener+tidak cara dekat+rel gerak+cepat harga jangan+ngomong karang
 karang+tengah keluarganya+dikasih kena+panas lagi+dia ngomong+orang pakai+kaos pamali pamali+jangan panas+banget
 rumahnya saya+tenggelam sekarang+tinggal sudah+ada sudah+mati wkwk ~<bai ~<gam ~<pos ~<suk ~<tes ~<wkw ~adam ~apa>
 ~asi> ~bar> ~emat ~gala ~harg ~hati ~iak2 ~isan ~itun ~kah> ~kwk> ~lapa ~laya ~lece ~mahn ~mani ~nan> ~nyat ~ongi
 ~onya ~pura ~rmat ~sah> ~seba ~wkwk
-9 ada+tidak arah banget+hari bayi+tetangga dong kaos ke+lantai mau+ambruk rusak+kena sudah+minum suka
 tetangga+tangis tidak+ketemu tinggal+di ~<ara ~<cem ~<kao ~amal ~aos> ~asa> ~baik ~beri ~bot> ~dong ~indu ~irin
 ~kaos ~ucin
-10 =drill di+film di+kaki dia+pegang tangis+terus ~<don ~<hat ~<rin ~erma ~pada
-11 ada+di lagi+sekarang lantai+2 mau+lapor rindu tinggal+sendiri ~eban
-12 =tale takut+tabrak teriak+lagi tidak+teriak ~ndu>
"""
