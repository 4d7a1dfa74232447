"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 mobil+avanza mondar mondar+mandir mookervart much muda+kata muda+tidur mukena muleh mulu mulut+kumat mulut+tiap
 muncul+lagi mungkin murah nangka napas+itu napas+nya napas+untuk neglasari nggih nginep ngobrol ngoceh
 ngomong+sendiri nya+ada nya+ditaro nyasar nyender nyerut nyerut+kayu obat+sekarang odgj+liar odgj+masuk odgj+sudah
 odgj+suka online open orang+bakar orang+bisa orang+demam orang+diri orang+mabuk orang+masih orang+ribut
 orang+sekarang orang+tanpa over pabrik+buang pabuaran+tumpeng pacing pakai pakai+anak pakai+daster pakai+mukena
 pakai+peci pakai+sarung pakai+topi pakojan palang palem+raya panunggangan+barat parah parkir parung pasang
 pasar+babakan pasar+baru pasar+saraswati patokan+sebelah pelabuhan pelabuhan+rak pelapor pelapor+telepon pemkot
 penagih penagih+pinjol pencarian pengkolan penjangkauan penyebrangan perempuan+ada perempuan+hamil perempuan+pakai
 pergi+sendiri petugas php+di pilek+di pinang pincang+sebelah pipi pisau+cap pln pohon+beringin pojok
 polsek+karawaci pool+damri poris+indah posyandu ps+laris pu pulang+tidak punya+anak punya+kaki puskesmas puting
 puting+alat putri qwerty rahayu rak ralat+umur raya+mauk rel+tanah resmi rest rest+daerah riwayat robot rps rs+sari
 rt+1 rt+4 rujuk ruko+bandara ruko+cimone rumah+bapak rumah+dari rumah+saudara rumah+sekarang rumah+umur rw+kami
 saaba sabtu+tidak salah+kirim sampah sampah+ke sampai+belum sangego+ampe sangiang sarang sarang+tawon saraswati
 sari+asih satu+terus satunya saya+autis saya+bocor saya+cari saya+cek saya+diancam saya+ganggu saya+pikun
 saya+salah saya+stroke sdn sdn+9 sebar sebelah+bengkel seberang+di sehat+tidak sejak+minum sekarang+butuh
 sekitar+60 sekolah+di sekolahan selokan semalam sendiri+kp sendiri+tidak serahkan+ke setelah sewa share
 share+lokasi shelter+bus shinta sigap simpang+karang sini+tidak sipon sitanala situ+tidak slot smp+1 sorry sosial
 stabil stabil+tidak status+masih suami+tidak suara+teriak sudah+2x sudah+angkut sudah+berenti sudah+bisa
 sudah+cabut sudah+dengan sudah+masuk sudah+pada sugeng+enjing sumur+pacing sutera tadi tadi+ada tadi+baca
 tadi+subuh tahu+di tahun+pisah tahun+terakhir taman+elektrik tambah tambah+dia tangan+ada tangan+cuma tanpa+baju
 tapi+sehat tarimo taruna tawon+di teh telanjang+dada temenin+tidak tempat+biasa tempat+kemarin tempat+tinggal
 tengah+taman teras+ruko teriak+dari terminal+cimone ternyata+hoax terus+ke terus+laporan terus+usir tetangga+tidak
 tiap+ada tiba+di tidak+anak tidak+di tidak+janten tidak+jelas tidak+sampai tidur+di tidur+gang tidur+kp tinggal
 tini tipu tisu+di tmp tmp+taruna toilet+terminal toko+pisau tol+bsd tolong+cari tolong+razia tolong+saya tompel
 tompel+di top troli troli+bekas tua+dan tua+pakai tubun tugas+sekolah tuh+orang tuhan tuhan+memberkati tukang+buah
 tumpeng tuna tunggu+di tunggu+disdukcapil tunggu+petugas umt umur+10 umur+30an umur+kira unit untuk+bener
 usir+sekarang utang vaksin+rabies villa wa+ada wabarakatuh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh
 warteg+bahari warung+tini wati wkwk+tidak yang+bayi yang+darah yang+dulu yang+ganggu yang+kaki yang+ke yang+kena
 yang+motor yang+parah yang+satu zebra zebra+cross ~30an ~<2x> ~<30a ~<ade ~<aeo ~<age ~<agu ~<aki ~<akt ~<alr ~<azh
 ~<b> ~<bis ~<bjb ~<bni ~<cfd ~<cit ~<com ~<cro ~<dbd ~<del ~<dep ~<dke ~<dkt ~<dtg ~<duk ~<eaa ~<ele ~<elp ~<eng
 ~<eva ~<eve ~<fly ~<gac ~<gap ~<ges ~<gg> ~<gia ~<gk> ~<god ~<gus ~<han ~<hot ~<huj ~<iba ~<ieu ~<ist ~<jaz ~<jep
 ~<jin ~<jug ~<ka> ~<kad ~<kas ~<kea ~<kh> ~<kir ~<kis ~<kol ~<krl ~<ks> ~<lae ~<lag ~<lam ~<lut ~<mag ~<mah ~<mak
 ~<man ~<meg ~<mek ~<moo ~<msh ~<muc ~<onl ~<opa ~<pac ~<pam ~<pan ~<ple ~<pln ~<poh ~<poj ~<pu> ~<rad ~<rah ~<ren
 ~<riw ~<rot ~<rps ~<ruj ~<san ~<sdn ~<sdr ~<sew ~<sha ~<shi ~<sim ~<ska ~<slo ~<sm> ~<smk ~<smp ~<sor ~<sud ~<suh
 ~<tad ~<teh ~<tek ~<tel ~<thi ~<thn ~<tig ~<tmp ~<tp> ~<tum ~<tur ~<udh ~<umt ~<umu ~<uni ~<vil ~<wab ~<wae ~<wal
 ~<war ~<win ~<xxx ~<zeb ~aaba ~abak ~abok ~aca> ~acak ~acam ~acet ~acin ~adip ~adwa ~ady> ~aeon ~afta ~agen ~aha>
 ~ahal ~ahar ~ahat ~aiin ~ak2> ~akai ~akat ~akoj ~akua ~alar ~alre ~amai ~amid ~amri ~amu> ~anal ~anci ~anit ~anka
 ~anyo ~anza ~apak ~apar ~apil ~arde ~arki ~arna ~arsa ~arut ~asd> ~asdf ~aste ~astr ~aswa ~atar ~atbo ~atif ~atii
 ~atok ~auli ~avan ~awab ~ayan ~azah ~azak ~azho ~babi ~bank ~bati ~bera ~bers ~beta ~bint ~bios ~bjb> ~blo> ~bni>
 ~boco ~bong ~breb ~buah ~bude ~buha ~can> ~canc ~cap> ~capi ~ceh> ~cela ~cent ~cfd> ~cil> ~cima ~cipe ~ciuj ~cros
-1 ~curi ~curu ~da2> ~daft ~dagu ~dah> ~dain ~dama ~damp ~damr ~dast ~dbd> ~deka ~den> ~depa ~dere ~dern ~dfgh ~dida
 ~dide ~diek ~digr ~digu ~dimy ~disd ~dish ~dket ~dkt> ~don> ~duka ~dukc ~dwal ~eady ~ebai ~ebek ~ebes ~edai ~egin
 ~egla ~ehab ~ejiw ~ekol ~ektr ~elab ~elan ~elas ~eles ~eliu ~elok ~elpi ~elun ~emah ~emar ~emba ~embo ~emis ~emko
 ~emui ~enaz ~eng> ~engo ~enit ~ente ~enyu ~eon> ~epan ~epre ~erac ~erek ~erli ~eruh ~erva ~esel ~esma ~esmi ~etap
 ~etek ~etid ~etik ~etug ~evak ~even ~ewa> ~ewek ~fgh> ~fly> ~ftar ~gaku ~gan> ~gand ~garu ~gati ~gepe ~gerg ~gese
 ~ggap ~ggih ~ggir ~gine ~gkar ~gkau ~gkin ~gkol ~gkro ~glas ~goce ~gopi ~grah ~greb ~gsat ~gsia ~guk> ~guys ~hal>
 ~hare ~harm ~hart ~hatb ~hayu ~here ~hint ~hom> ~hote ~i2ny ~ibad ~ibat ~ibi> ~idek ~ieks ~igap ~igol ~igre ~igus
 ~ijaw ~ilan ~ilep ~ilih ~ill> ~imak ~imar ~imo> ~impa ~impi ~imya ~inci ~inep ~ingn ~ingu ~inin ~inje ~iosk ~ipar
 ~ipas ~ipet ~ipi> ~ipu> ~ipur ~iruj ~isas ~isdu ~isew ~ishu ~isny ~isti ~it2a ~itam ~itik ~itit ~itny ~itol ~itut
 ~iung ~iwaa ~iway ~jadw ~jahe ~jami ~jaza ~jena ~jira ~jomb ~juga ~juma ~kaan ~kall ~kami ~karn ~kars ~karu ~katu
 ~kaua ~kcap ~keji ~kek> ~keke ~kema ~keme ~kerv ~kesm ~kin> ~klik ~koja ~kola ~koop ~kri> ~krl> ~kron ~ktri ~kunj
 ~kuta ~lae> ~lagi ~laks ~lang ~las> ~last ~ledu ~lekt ~lest ~lim> ~lina ~line ~lisa ~lit> ~litn ~liun ~lobi ~lodo
 ~lowo ~lpij ~lrea ~lunc ~mabo ~mace ~mai> ~maii ~maks ~mari ~maun ~mbah ~mbar ~mbil ~mblo ~meka ~meno ~mera ~mess
 ~midi ~mimp ~min> ~mkot ~mone ~mook ~mpi> ~mpo> ~mpun ~mri> ~msh> ~much ~muin ~muke ~muso ~myat ~nagi ~nala ~namb
 ~naza ~ncel ~ncet ~nda2 ~ndor ~ndul ~negl ~neh> ~nek> ~nelp ~ngar ~ngaw ~ngia ~ngir ~ngli ~ngom ~ngop ~ngsu ~nguk
 ~nisa ~nit> ~nita ~njar ~nlin ~nta2 ~nung ~nuru ~nus> ~nyas ~nyen ~nza> ~obi> ~obot ~obro ~oceh ~oda> ~ohon ~ojan
 ~ojok ~okin ~olah ~olod ~omat ~ombl ~ondo ~one> ~onge ~onli ~onta ~ooke ~ooo> ~oooo ~oope ~opa> ~opol ~ora> ~oram
 ~orry ~osia ~osko ~oss> ~osya ~otel ~oton ~ound ~owon ~paci ~pako ~pama ~pato ~peda ~pemk ~pere ~pete ~petu ~piji
 ~pisn ~pln> ~poho ~pojo ~pond ~porn ~posy ~ppo> ~puh> ~pung ~pusk ~ra2> ~rada ~ramb ~rasa ~rasw ~read ~resi ~resm
 ~rgaj ~ri2n ~rib> ~rimo ~riwa ~rkat ~rkir ~rlih ~roki ~ropo ~ross ~rps> ~rry> ~rsit ~rtas ~rted ~rty> ~rug> ~ruju
 ~ruko ~ruma ~runa ~rvar ~ryad ~saab ~sali ~sana ~sare ~sasi ~sdfg ~sdn> ~sduk ~seko ~selo ~semb ~ser> ~seta ~sewa
 ~shin ~shub ~sial ~sihi ~sik> ~sipo ~skes ~skop ~slot ~smas ~smi> ~son> ~sorr ~sosi ~stir ~stra ~suks ~sum> ~sumb
 ~sury ~swat ~syan ~t2an ~ta2> ~tabi ~talk ~tand ~tapa ~tbot ~tedu ~tela ~telu ~terp ~thn> ~tiin ~tini ~tipu ~tira
 ~titi ~tmp> ~tog> ~tomp ~tuha ~tutn ~uch> ~udh> ~uhar ~uin> ~ujuk ~ukar ~ukca ~uken ~uleh ~ulih ~ulla ~ulo> ~ulon
 ~uluh ~umah ~umpi ~umt> ~und> ~unga ~unis ~unit ~urug ~urya ~usi> ~uske ~usny ~usol ~uys> ~vaku ~vanz ~vart ~veni
 ~vill ~wab> ~waba ~wae> ~walk ~wani ~ware ~waya ~wek> ~wis> ~yend ~yone ~yur> ~zaka ~zebr ~zhom
-2 0771+tolong 10+tahun 2023+0771 40an 5+orang 70an =road a+dan abaikan acara ada+bekas ada+gelandangan ada+lagi
 ada+listrik ada+tahi ada+tindak adegan agung air+10 air+bersih air+pam aja+kalau aja+ke aja+nanti alat+bantu
 alat+lewat alat+plastik alfamart almarhum alun alun2 aman ambruk+tutup anak+ditinggal anak+gelandangan anak+ngelem
 anak+yang angin+tidak angke anjing anjing+tetangga apa+kok apa+mesin apa+petugas apotek arah+pasar arah+rel
 asap+masuk atas+bantu atau+mesin atm aula aula+kelurahan autis babi babi+lu baca+chat badan+depan badan+kurus
 bagaimana+kabar bagaimana+kondisinya bagaimana+lanjut bagaimana+sekarang bahari baju baju+di bales bandung
 bangun+sadar bangunan+pegang banjir+butuh bantaran bantaran+kali bantu+renov banyak+atas banyak+bapak bapak+bawa
 bapak+gelandangan bapak+petugas bapak+tukang barongsay barongsay+bugel basah+kuyup batuk+pilek batusari bau+depan
 bau+di bawa+2 bawa+anak bawah+jembatan bawah+pohon beda bedah bedah+rumah bekas+jahitan belakang belendung+kec
 belum+lihat belum+mati bengkel bengkel+las beredar beredar+itu beringin berisik+kayak berita berobat+sekarang besar
 beta bisa+dibawa bisa+lapor bisa+masuk bisu blok+di bolong+besar bolos bsd+dekat bukan+laki bukan+pisau bulan+tidak
 bunderan bunderan+gading bungkus buntung buta+jalan buta+sebelah butuh+alat cabut cadas+kukun cari cengkareng cepak
 cicil cikokol ciledug cipadu ciputat ciri cirinya cisadane cisauk clear cuma+duduk cuma+ribut daerah+belendung
 dalam+gudang dan+ada dan+mau dapet dari+dinsos dari+panti dari+rsj deh dekat dekat+pom dengan+adik dengan+lansia
 dengan+satpam dengan+sehat dengan+suami dengan+temen dengan+warga denger dengerin+musik depan+kfc depan+rumah
 depan+smp di+alun2 di+aula di+bandung di+cimone di+cipadu di+cisadane di+got di+hati di+ig di+indomaret di+kantor
 di+kasur di+kebayoran di+kreo di+pamulang di+parkir di+perempatan di+polsek di+poris di+pos di+rt di+taman dia+ada
 dia+geser dia+jalan dia+pakai dia+tuli dia+yang diam+dia diam+golok diam+sekarang dibawa+ke dibawa+kemana
 dibawa+pulang dibuang+di dikeroyok+sudah dinas diperban diperban+dengan diproses disabilitas disebar
 diserang+kantuk ditinggal+pacar dua+minggu dua+orang duduk+aja dulu+sudah duta editan editan+jangan emperan enjing
 film+itu film+orang foto+orang gading gaga gaji gang+haji gebang gedung+parkir gelandangan gelandangan+di gelang
 gelap gembor gemuk gendong gereja gerendeng gigi giginya golok+pulang golok+saya gondrong good gor got got+mampet
 grup+wa gudang+rongsok h hallo halte hampir hampir+ambruk hapus hasil hati+saya hello hilang+dari hilang+itu
 hilang+sudah hubung ig ijo indah+blok infonya+tentang ini+diam ini+saya ipar itu+anak itu+dibawa itu+editan
 itu+sendok itu+video iya jadi jadi+bagaimana jaga jaga+aja jahitan jahitan+di jakarta jakarta+rak jalan+bolong
 jam+5 jangan+disebar jangan+percaya jelas jembatan+kaca jemput jinak joget jual+miras jual+tisu juga+tidak kab
 kab+tangerang kabel kabel+listrik kabel+putus kafan kain+kafan kaki+di kaki+pincang kalau+dia kalau+marah
 kalau+nanti kali+angke kalideres kami+sudah kampung+kami kantuk kara+di karunya kata+30 kata+dari kata+tetangga
 katsiran kaya kayaknya+dia ke+orang ke+panti ke+seberang kebon kebon+nanas kebon+sayur kec kecapean+sekarang
 kecil+jatuh kecil+jual kejar+layangan kelapa+muda keliling+golok keluar+kamar keluar+rumah keluarganya kemarin
 kemarin+di kemarin+dikeroyok kemarin+orang kemarin+sekarang kemarin+sempet kembali+sendiri kenapa+tidak keren
 keren+banget kereta+kebon kering+orang kerja+tidur ketemu+odgj keterangan kfc kiri kirim+pesan klien+sudah km
 kok+cuma kok+status kolong kondisi+lemas korban+sudah koreksi kosambi kukun kulit kumis kumis+tebal kuning kurang
 kurus+tinggi kuyup lagi+bagaimana lagi+makan lagi+masak lagi+ngupas lagi+tidur laki+sudah laki+umur lalat+di
 lalu+ada lampu lansia+nyasar lansia+pakai lansia+tinggal lansia+umur lap+2023 lapak+barongsay lapas lapas+laki
 lapor lapor+dari lapor+kesini larangan lari+tidak las lemas+tapi lewat+gang lewat+lagi lihat+bapak lihat+juga
 linglung+depan listrik+menjuntai listrik+miring lokasi lu+semua lucu madura main main+anak makan+nasi mall
 mampet+banjir mancing mancing+di mandir manis mantan+saya mantul manusia+gerobak mapolsek marah masak masak+pakai
 masih+kuat masjid masjid+ada masjid+agung masjid+al masuk+gang mati+tawa matur mau+datang mau+kemana mau+masuk
 mau+pinjem mau+potong mau+rusak mauk mayapada menang menit+ini menjuntai meruya metal metal+berisik minta+polisi
-2 minum+di misi mobil+sudah mobil+tidak muda+pegang muka+gelandangan muncul mundur musik+metal naik+aja naik+bis
 naik+mobil nanas nasi nasi+bungkus ngaco ngesot ngomong ngomong+inggris ngupas+kelapa nih+di nya+bocor nya+keren
 nyanyi+sendiri nyaris nyasar+naik nyimpen+orang odgj+kumat odgj+parah odgj+tidur oh+gitu oii oiya operasi orang+ada
 orang+baik orang+darah orang+dengan orang+ditusuk orang+gelandangan orang+hilang orang+ketemu orang+lagi
 orang+lemas orang+mana orang+racun orang+serang orang+sopan orang+teriak orang+tidur orang+tua oy pabuaran
 padahal+selama pakai+duduk pakai+gelang pakai+jaket pakai+sendal pam panas park parkir+mall parkir+ruko
 pasar+bengkok payung peci pegang+duit pembangunan+3 pemerintah pendek penuh penyuluhan penyuluhan+bahaya percaya
 percaya+yang perempuan+lari perempuan+tangis periuk perkembangan perkosa+di pernah+tapi pesantren petugas+cepat
 petugas+perempuan petugas+sudah php piatu pindah+ke pinggir+cisadane pingsan+karena pingsan+kecapean pintu+air
 pintu+tol pisang pisau+itu pju plastik+main polisi+tidur pool pos+kami pos+satpam posisi potong+rumput pppp promo
 prosedur prosedur+kalau psr+anyar pulang+istri pulang+ke puri puri+beta putih rabu rakyat rakyat+kecil ralat+bukan
 ramah rambut+cepak rangkas+nyasar renov roda rombongan+ziarah rongsok+jatake rs+mayapada rsud rt rt+5
 rumahnya+ambruk rutin rw sabtu saja sampah+tumpuk sampai+mana sampai+tengah samping+rel sampurasun sate satpol
 saudara+tidak saudara+tinggal sawo saya+bangun saya+butuh saya+makan saya+odgj saya+orang saya+punya saya+rusak
 saya+suka saya+telepon saya+temukan saya+tulis saya+tunggu saya+wkwk seberang+pom sehat+dengan sejak
 sekarang+bagaimana sekarang+dengan sekarang+di sekarang+saya sekarang+sih sekarang+terlantar selalu selama
 selama+ini selatan selesai sempet+pingsan sendiri sendiri+tapi sendok seragam+tk serahkan sering+ada serpong
 setengah shelter siap+banyak sido sih+ada sih+tidur silver sini+timnya situ+besar skripsi smp soal soetta sopan
 stadion stadion+benteng sudah+ambil sudah+angkat sudah+bantu sudah+beres sudah+berobat sudah+damai sudah+dari
 sudah+dijemput sudah+diperban sudah+kering sudah+minggu sudah+orang sudah+seger sudah+tenang sudah+tua sudah+urus
 sugeng surat+keterangan syarat tabrak+orang tabrak+tembok tabung+napas tagihan tahu+mau tahun+ini tahun+lalu
 tahun+tinggal takut+aja takut+mati tangcity tangis+lagi tanya+prosedur tanya+sudah tapi tapi+napas tapi+sadar
 tarik+laporan tas tawa+sendiri tawon telat telepon+kemana telepon+siapa temen+di temukan tenda tentang tentang+cara
 terakhir+lihat terjebak+di terminal ternyata terus+depan tetangga+asap tetangga+galak this tidak+angkut
 tidak+disini tidak+kembali tidak+mau tidak+pamit tidak+perlu tidak+sido tidak+tidak tidur+depan tigaraksa tiket
 timnya timnya+belum tinggal+bus tinggal+dengan tisu titik tkp toilet+spbu tok toko toko+kayu tol+jatake
 tol+kunciran topi+biru trima trima+infonya trotoar+gelandangan tua tugas tukang+kelapa tulis+di tumpang tunggu
 tutup tutup+jalan uang umur+12 umur+17 umur+70an undang undang+penyuluhan untuk+bapak untuk+motor untuk+tugas
 vaksin video video+lama warga+minta warga+orang warnet warteg woy yang+bawa yang+beredar yang+lemas yang+luka
 yang+tidak yang+tidur ybs+ada you+respon ziarah zzzzz ~40an ~70an ~<40a ~<70a ~<aaa ~<aca ~<ali ~<alm ~<ant ~<apl
 ~<apo ~<asa ~<ase ~<asi ~<at> ~<atm ~<aul ~<aut ~<ava ~<bal ~<bam ~<bin ~<bio ~<bul ~<cal ~<cat ~<cer ~<cim ~<cle
 ~<d> ~<dam ~<das ~<deb ~<dek ~<dib ~<dit ~<diu ~<dut ~<edi ~<emp ~<enj ~<gag ~<gar ~<gel ~<gem ~<gep ~<goo ~<got
 ~<h> ~<har ~<has ~<hip ~<hub ~<ig> ~<ijo ~<iku ~<inf ~<ing ~<ipa ~<isl ~<iya ~<jal ~<jam ~<jaw ~<jkl ~<jl> ~<jog
 ~<jom ~<kaf ~<kap ~<kem ~<ken ~<ker ~<kfc ~<km> ~<kon ~<kop ~<kre ~<kup ~<kuy ~<lal ~<lid ~<lin ~<lob ~<lok ~<lor
 ~<los ~<low ~<luc ~<mai ~<map ~<mod ~<moh ~<n> ~<nag ~<nan ~<nda ~<neg ~<ner ~<ngg ~<nik ~<nun ~<nut ~<oii ~<oiy
 ~<oy> ~<pab ~<par ~<pet ~<php ~<pia ~<pju ~<plp ~<poo ~<ppp ~<pus ~<qwe ~<raw ~<rep ~<rod ~<rsu ~<rt> ~<ruk ~<rum
 ~<rut ~<rw> ~<sej ~<sid ~<soa ~<soe ~<sol ~<sti ~<sug ~<sy> ~<tah ~<tap ~<tas ~<td> ~<tdk ~<ti> ~<tip ~<tis ~<tkp
 ~<tom ~<tro ~<tua ~<tug ~<tuh ~<tut ~<uan ~<usi ~<uta ~<vak ~<vid ~<wah ~<wis ~<woy ~<zia ~aaaa ~abai ~abtu ~abua
 ~aco> ~adah ~adeg ~adep ~adi> ~adio ~adur ~afan ~agi> ~agu> ~ahas ~ahit ~ahma ~aik> ~ajah ~ajan ~aju> ~ajun ~ake>
 ~akek ~aker ~aki2 ~akku ~akor ~akya ~alah ~alam ~alid ~alle ~allo ~alma ~alte ~amah ~ami> ~amul ~anas ~ane> ~ang>
-2 ~angc ~angn ~ani> ~anji ~apad ~apet ~apli ~apol ~apot ~apus ~area ~arhu ~aria ~arim ~ark> ~arma ~armi ~arne ~aron
 ~arto ~asak ~asan ~asil ~asji ~aspa ~ass> ~atak ~atau ~ater ~atm> ~atny ~atpo ~atsi ~atul ~atus ~auny ~auti ~awo>
 ~awon ~aya> ~ayap ~baba ~baju ~bamb ~baru ~belo ~ber> ~besa ~biln ~bis> ~bisu ~bnm> ~bolo ~btu> ~buar ~bumi ~bus>
 ~cama ~cape ~carn ~caya ~ciko ~cila ~cile ~cili ~cipa ~clea ~cope ~cvbn ~dahi ~daka ~dane ~dape ~date ~debu ~deg>
 ~deh> ~deo> ~depo ~depr ~diki ~dion ~dipr ~dir> ~disi ~dita ~diti ~dito ~ditu ~diur ~dksl ~drak ~dron ~dua> ~dug>
 ~duli ~duru ~duta ~ebet ~ebon ~eci> ~edia ~edit ~edug ~eduh ~edur ~egor ~ejak ~eka> ~elal ~elap ~elay ~ello ~elom
 ~elon ~elte ~eman ~emen ~empu ~enca ~endi ~endu ~enek ~engn ~engu ~enji ~enju ~enuh ~epak ~epor ~eras ~erej ~eron
 ~erpo ~erti ~erty ~erum ~eruy ~esai ~esan ~esar ~esat ~esin ~esot ~eten ~etro ~etta ~fama ~fami ~fan> ~fjdk ~form
 ~gade ~gadi ~gaga ~gak> ~gang ~gapa ~gard ~gate ~gcit ~gebe ~gemu ~gerb ~gere ~gero ~gert ~geso ~gga> ~ggan ~ggat
 ~ggui ~gian ~giha ~gke> ~gkel ~gkus ~gomo ~gond ~good ~got> ~gsay ~gsi> ~guin ~gung ~gusu ~hall ~halt ~hamp ~hapu
 ~hasa ~hatu ~hell ~helt ~hey> ~hir> ~hmat ~hub> ~hubu ~hum> ~iaka ~iamb ~iann ~iant ~iate ~iatu ~icil ~idam ~ideo
 ~ider ~ido> ~ieu> ~igar ~igi> ~igin ~ihan ~ihin ~ikas ~ikny ~ikok ~ilay ~iled ~ilny ~ilve ~ima> ~iman ~imny ~ina>
 ~inak ~inal ~ine> ~inem ~ion> ~ipad ~iper ~ipon ~ipro ~ipsi ~ipul ~ira2 ~irah ~iran ~iri2 ~isab ~isad ~isah ~iseb
 ~isi> ~isla ~itas ~iuk> ~iuru ~izi> ~jaga ~jah> ~jahi ~jam> ~jawa ~jdks ~jela ~jemb ~jid> ~jina ~joge ~juk> ~junt
 ~juny ~kab> ~kada ~kafa ~kake ~kang ~kapa ~kari ~kats ~kec> ~keda ~kepe ~kert ~keru ~kesi ~ket> ~keti ~kfc> ~ki2>
 ~kir> ~kita ~kku> ~kol> ~kolo ~kont ~kop> ~kopi ~krg> ~krip ~ksin ~ksla ~kumi ~kuni ~kura ~kuyu ~kyat ~lah> ~lain
 ~laka ~lana ~land ~lata ~lays ~lear ~les> ~lesa ~lide ~lih> ~lill ~link ~lla> ~llah ~ller ~lmar ~lom> ~lore ~lpr>
 ~lte> ~lter ~lucu ~luha ~luk> ~lun2 ~lun> ~lutu ~lver ~madu ~main ~maka ~male ~mall ~man> ~mank ~mant ~mapo ~mara
 ~mare ~marh ~mart ~masj ~mauk ~maul ~mbor ~mbu> ~melu ~men> ~mene ~menj ~meta ~miny ~misi ~mnas ~mnya ~mode ~moho
 ~mond ~mpir ~mpus ~muli ~mund ~mung ~n2ny ~nakk ~nat> ~ncar ~ncin ~ndas ~ndek ~ndir ~ndro ~ndur ~nem> ~nene ~nep>
 ~nero ~net> ~ngci ~nge> ~ngeg ~nges ~nggu ~ngki ~ngko ~ngsi ~nin> ~nis> ~note ~nov> ~ntak ~ntar ~nten ~ntre ~ntro
 ~ntul ~num2 ~nutu ~nye> ~nyi> ~nyon ~oal> ~oder ~oett ~oget ~oii> ~oiya ~okas ~oker ~okny ~okol ~olan ~oli> ~olos
 ~omo> ~omon ~onco ~onda ~ondr ~onto ~ood> ~ool> ~opan ~opet ~ore> ~orka ~ort> ~osam ~osed ~ota> ~otek ~oto> ~pabu
 ~padu ~pan> ~pant ~paru ~peci ~peme ~pera ~perg ~peri ~pesa ~php> ~piat ~pile ~pina ~pipi ~pju> ~plek ~plik ~plpr
 ~pool ~por> ~pork ~port ~pote ~ppp> ~pppp ~prom ~pun> ~puri ~putr ~qwer ~rabu ~rahi ~rahk ~rahm ~rako ~rakt ~raky
 ~rasu ~rcay ~rea> ~rebe ~reda ~reja ~reks ~rena ~rend ~repo ~rga> ~rgi> ~rhum ~rips ~rir> ~riuk ~rkem ~rma> ~rna>
 ~rnet ~roda ~roli ~romo ~rpon ~rsar ~rses ~rsud ~rta> ~rteg ~rti> ~rung ~runy ~ruti ~ruya ~sabi ~sabt ~sai> ~sama
 ~sate ~sauk ~sawo ~say> ~sdr> ~sebr ~sedu ~seja ~sema ~sepa ~serp ~shel ~sido ~sil> ~silv ~sjid ~skrg ~skri ~sla>
 ~slam ~smp> ~soal ~soet ~sola ~sopa ~sot> ~stad ~star ~stas ~suge ~sur> ~tadi ~tagi ~tani ~tapi ~tara ~tat> ~tau>
 ~tawo ~tdk> ~teg> ~tel> ~telp ~tend ~tent ~term ~ther ~this ~tiga ~tih> ~tiku ~tin> ~tis> ~tisu ~tkp> ~toko ~tor>
 ~torn ~tpol ~tra> ~tren ~tri> ~trim ~tsir ~tta> ~tua> ~tuga ~tuk2 ~tul> ~tull ~tulu ~tumb ~tunt ~tuny ~tup> ~tusa
 ~tusn ~tutu ~uala ~uang ~uasi ~ugas ~ugen ~uk2> ~ula> ~ulan ~ulia ~ulit ~ulun ~umba ~umi> ~umis ~una> ~unan ~unat
 ~uncu ~ung2 ~unju ~unti ~unya ~usur ~utat ~utih ~utri ~utup ~utut ~uya> ~uyup ~vaks ~vbnm ~ver> ~vide ~waan ~wah>
 ~warn ~wart ~wert ~wila ~won> ~woy> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yana ~yang ~yapa ~yasa ~yati ~yatn ~yup> ~ziar
-3 3+anak 30+menit 5+tahun abis+kelahi abis+putus ada+bantu ada+bau ada+korban ada+program agak ahli ahli+waris aja
 aja+di akan al alam alamat alat+sakit alhamdulillah anak+dari anak+laki anak+pura anak+sudah angkot+b02 angkot+saya
 api+sudah atap+rumah atapnya b02 baca+tulis bagi bahaya ban+bocor bandara banget+sudah basah bawa+motor bawa+tas
 bawah+tol bayi+sehat bebas+orang belendung belum+ada belum+makan bengkak berisik berkedok berkedok+orang berobat
 bersih bis bisa+baca boleh boneka bsd bukan bukan+odgj bulan cacat cadas capek+banget cari+anak cari+rumput cekcok
 chat+ini cintaku cuma+ngantuk cuma+tidak dadap dalam+angkot dari+jalan dari+kereta data dengan+minum dengan+pacar
 denger+harga dengerin depan+pabrik depan+sd depan+simulasi depan+toko di+bandara di+gang di+gubuk di+kelurahan
 di+lapangan di+lengan dia+ditinggal dia+minta diam dibunuh+rindu die dilacak disitu diskon disuntik disuruh
 disuruh+gelandangan ditinggal ditinggal+anak doang dompet+maling dua duduk duduk+diam duit duit+dengan flu galak
 gang+sebelah gas+melon gelandangan+bawa gelandangan+tidur golok+mau golok+sakit golok+untuk habis haloo halusinasi
 halusinasi+kata hari+minggu harus+kemana hidup+sebatang hilang horas ikut ini+darurat ini+sudah iseng itu
 itu+sekarang itu+yang jadi+orang jaket jalan jalan+depan jalan+pembangunan jangan+kaget jantung+saya jatiuwung
 jatuh+tolong jpo kaki+palsu kalau kali+kemarin kali+pas kami+bapak kami+bebas kami+jangan karena kata+ditinggal
 kayanya+tunarungu ke+rsj kebanyakan kebayoran kebayoran+lama kecapean kejadian kel keluar+stasiun keluarganya+sudah
 kemana+sekarang kemarin+tolong kembali kembali+lagi kena+angin kereta+tanah kereta+terus kesini kesini+atau
 keterbelakangan kira klinik kok+belum kolong+jembatan komplek kondisi konseling konten konten+kesel kontrol
 korban+tidak kota kreo ktp kubur kulit+item kulit+sawo kursi+roda kurus lahir langka langka+di lanjut lansia+tukang
 lansia+yang layangan+di lem lemas+belum lepas lepas+sudah lewat+bawa linglung loh lomba lu luka+kaki lumpuh
 mabuk+lem makan+dengan makan+sekarang mampet mandi+di mantap marah+sendiri masih+disitu masih+lama masih+napas
 masuk+panti masuk+tidak matang mau+keluar mau+makan mau+minta melon melon+langka mengganggu meninggal+semua merah
 minggu+depan minta+sekarang motor+jatuh musik napas+cuma napas+kok ngelem+di ngomong+kayanya ngupas+tebu nikah
 noted nya nya+sudah nyamuk+banyak nyasar+sekarang odgj+duduk odgj+harus odgj+yang oh ompong ongkos orang+diam
 orang+kemarin orang+linglung orang+nongol orang+terlantar otw pakai+seragam palsu pamulang pangkalan panjat+pohon
 parah+cuma pasar patokan pegang+keliling pegel pemakaman pembangunan pencet penelepon+tanya penipuan+berkedok pergi
 pergi+dari perum pesan+suara petasan pindah pinggir+rel pinjem pinjol pintu+keluar pisah+dari pisau+sudah poris
 posisi+agak pramuka program psr pulang+dari punya+rumah pura pusing putus+dengan racun+obat ralat ransel rasa+mau
 razia ribut rombongan ruko+duta rumah+sakit rumah+singgah rumah+tadi sadar+cuma sadar+dan sakit+tinggal
 sampai+sekarang satpam+orang satu+lagi saudara sawo+matang saya+bawa saya+denger saya+hilang saya+lapar saya+tabrak
 sebelah+dari sekarang+tidur sekolah+kami semua+hidup sendal sepanjang sepanjang+jalan seragam siapa sih singgah
 sini sip sita sita+satpam stasiun subuh sudah+bangun sudah+ikat sudah+jalan sudah+minta sudah+pulang sudah+sampai
 sudah+sita sudah+tangan tabrak+saya tadi+tidak tahi tahi+lalat tahu tahu+rumahnya tajur takut takut+ada tani+lewat
 tanpa tapi+cuma tapi+tidak target tas+ransel tebu tebu+pakai tegur tempat tenang+sekarang terus+linglung test
 tetangga+tapi tiap+asap tiap+hari tidak+ganggu tidak+lagi tidak+pakai tidak+pegang tidak+sembuh tindak
 tolong+dilacak tolong+info tolong+ke topi trotoar+depan tua+mau tukang+pegang tuli tumpang+di tunarungu
 tunarungu+saya turun+dari tv umur+9 untuk untuk+konten usir wah wah+hampir waktu waktu+kecil waris warung waspada
 waspada+penipuan yaa yang yang+amuk yang+gerak yang+jatuh yang+kata yang+kejar yang+ketemu yang+lihat
 yang+meninggal yang+nongol yang+respon yang+tusuk ybs+sudah ~0an> ~<aga ~<ahl ~<aka ~<al> ~<alh ~<are ~<b02 ~<bar
 ~<bed ~<bia ~<bsd ~<cab ~<cac ~<cad ~<cen ~<cic ~<cik ~<cil ~<dah ~<dat ~<deg ~<dij ~<dim ~<dua ~<dud ~<dui ~<dur
 ~<ema ~<flu ~<gan ~<gon ~<gor ~<hab ~<hil ~<in> ~<ise ~<itu ~<jad ~<jag ~<jah ~<jak ~<jen ~<jok ~<jpo ~<kal ~<kli
 ~<ktp ~<kub ~<las ~<lep ~<loh ~<lu> ~<mad ~<mam ~<mis ~<nas ~<neb ~<ngu ~<nur ~<oh> ~<omp ~<ong ~<ope ~<otw ~<pay
-3 ~<por ~<psr ~<pun ~<rak ~<ral ~<raz ~<rib ~<rom ~<sau ~<sem ~<sih ~<spe ~<sya ~<taj ~<tak ~<tan ~<tar ~<tv> ~<uga
 ~<und ~<unt ~<wak ~<wil ~<yaa ~<yan ~<zzz ~aaa> ~abe> ~abel ~abi> ~abil ~abu> ~abut ~acat ~adap ~adas ~ade> ~adia
 ~adua ~agam ~agih ~agun ~ahli ~aika ~aina ~aja> ~ajur ~akan ~aket ~aktu ~akut ~alan ~alau ~alha ~alsu ~alu> ~alus
 ~ama> ~amdu ~amet ~amin ~amun ~angg ~anis ~anpa ~anse ~anti ~apea ~ara> ~arak ~arga ~arge ~arta ~asiu ~atiu ~auda
 ~aula ~auna ~ayor ~azia ~b02> ~bagi ~bale ~bara ~baro ~basa ~bayo ~beba ~bele ~bero ~bili ~bole ~bon> ~bone ~bor>
 ~bsd> ~buat ~buh2 ~buk> ~bukn ~bund ~bunt ~bura ~caca ~cada ~cari ~cekc ~cep> ~cici ~cint ~cipu ~city ~dal> ~dap>
 ~data ~dega ~deng ~dias ~diba ~dije ~disk ~dius ~doan ~duan ~dudu ~duit ~ebay ~ebu> ~ebul ~ecap ~edah ~edar ~edok
 ~egur ~eja> ~ejad ~ekco ~elak ~elem ~elil ~empe ~engk ~enov ~eora ~epas ~epen ~epin ~epis ~erag ~erbe ~ered ~erin
 ~eris ~eriu ~erla ~ermi ~ersa ~erto ~eseo ~etas ~etaw ~etin ~flu> ~g2an ~gaco ~gaji ~gamb ~gani ~gege ~gel> ~ger>
 ~ggah ~gih> ~giny ~gkak ~gkor ~gkos ~glun ~gole ~gram ~guna ~gur> ~habi ~halu ~hamd ~hasi ~hat> ~hila ~hli> ~hora
 ~ial> ~iam> ~ibag ~idi> ~ijo> ~ikah ~ikir ~ikit ~ikut ~ilac ~ilik ~illa ~imba ~imna ~inas ~indo ~info ~ing> ~ingl
 ~inik ~injo ~ink> ~ira> ~isko ~isur ~itin ~itu> ~ity> ~iun> ~iusi ~iuwu ~iya> ~jadi ~jaka ~jake ~jala ~jan> ~jati
 ~jem> ~jing ~jkl> ~jpo> ~jut> ~juta ~kak> ~kan> ~kant ~kart ~kasi ~kati ~kcok ~kedo ~kegi ~kepi ~ker> ~kisa ~klin
 ~koko ~kons ~kos> ~kota ~kreo ~ktif ~ktp> ~ktu> ~kubu ~kulo ~kut> ~kwkw ~laca ~laha ~lamp ~lamu ~lan> ~lanj ~lara
 ~lau> ~leki ~lepa ~lfam ~lham ~lili ~lini ~llo> ~loh> ~loka ~lomb ~lon> ~loo> ~los> ~lot> ~lsu> ~lung ~lupa ~mal>
 ~mana ~manc ~mand ~mba> ~mdul ~mel2 ~meri ~meti ~mpen ~mpet ~mple ~mpon ~mpu> ~mpuh ~mun> ~mur> ~mura ~murn ~musi
 ~ndah ~ndal ~ndi> ~ndok ~neba ~nekn ~ngem ~nget ~ngke ~nglu ~ngur ~nika ~njan ~njem ~njol ~njun ~njut ~nkan ~npa>
 ~ntap ~nti> ~nyam ~nyar ~nyok ~obat ~odan ~ogra ~okan ~oko> ~oleh ~olek ~omba ~ombo ~ompl ~onek ~onny ~onse ~oras
 ~oris ~orma ~oses ~oted ~otw> ~paka ~pals ~pamu ~pang ~pann ~park ~payu ~pean ~pege ~pele ~penc ~penj ~perc ~pers
 ~pert ~pind ~pol> ~ponn ~posi ~pram ~prog ~psr> ~pusi ~raga ~ramu ~rawa ~razi ~rbel ~reno ~reo> ~rget ~rin> ~rind
 ~ring ~risi ~rita ~rked ~rluk ~rmal ~rmin ~rogr ~romb ~sal> ~sala ~samp ~sant ~saud ~saun ~sebu ~seli ~seor ~ses>
 ~sian ~sih> ~sip> ~sir> ~siun ~skon ~ster ~subu ~sud> ~sun> ~sunt ~syar ~tahi ~taju ~tanp ~tapn ~tar> ~targ ~tasa
 ~tasi ~teba ~tebu ~tegu ~teny ~tera ~tern ~test ~tike ~tiuw ~toka ~tony ~topi ~tos> ~tuna ~tur> ~ubur ~udar ~ugal
 ~uh2> ~uhan ~uit> ~ukny ~ulil ~unar ~unda ~unde ~ungk ~urny ~usir ~usu> ~utis ~wakt ~wari ~waru ~wasp ~wung ~yar>
 ~yara ~yora ~zia> ~zzz> ~zzzz
-4 =heart ada+apa ada+bocah ada+lansia ada+pelatihan ada+petugas ada+saudara ada+tabrak akan+datang ambil anak+di
 anak+kucing angkut apa+orang atau babakan baca baik baiki+sebelum balai balai+warga banget+orang banjir+mata
 bantu+tidak barat baru bawa+karung bayi+yang bebas bener+akan beres biaya bikin+sesak bisa+kerja bisa+kesini bunga
 buntung+dari bus buta butuh butuh+susu cepat+banget cuma+motor curiga dan dari+kecil dari+rangkas di+balai di+dekat
 di+kolong di+masjid di+sekolah dia+suka dijemput dikit ditinggal+surat ganggu gelandangan+dengan gerobak
 golok+lewat golok+nya golok+nyasar gratis gubuk hai hati hatiku hi hidup+segan infonya itu+darah jalan+seret jangan
 jaya jembatan+patah jendela+rusak kaca+jendela kaget kampung kantor kara kayak+orang kayak+tidak kebon+besar
 kec+benda kehujanan kelahi+dengan kelurahan kereta+dari ketemu+belum kolong+tol kontrakan+saya korban+banjir kp
 kucing+terjebak kunciran lalu lansia+bawa lansia+naik lapar layangan lewat+depan liar lupa maling+motor masjid+raya
 mata+kaki mau+pingsan mau+racun medis+nomor met minta+minum motor+luka motor+mogok muda naik+angkot nanti nanti+dia
 ngantuk nih nomor nongol+lagi nyamuk p pada+meninggal pas+saya patah+tolong pelatihan pelatihan+pertolongan perlu
 pernah+orang pertolongan pertolongan+orang pikun pilek pincang ping pinggir pinggir+tol pohon+ambruk
 polsek+jatiuwung poster+cara rangkas ribut+mulut rs rt+kami rumah+abis rumput sakit+sendiri salah samping
 saya+capek saya+ketemu sebatang sebatang+kara sebelum+ada segan segan+mati sekarang+lewat sekarang+tumpang
 sekarat+nih sembuh sepeda spbu sudah+kembali sudah+makan sudah+pergi susu susu+bayi tadi+belum tadi+sempet tanah
 tani tapi+sudah tawa temen+sudah tenang teriak+nyanyi terlantar terminal+poris tes tidak+sekolah tidak+usah tidur
 tol tol+karang tolong+ambil tolong+dicek tolong+orang tolong+tebang usah yang+napas yang+sesak ~2nya ~<alf ~<alu
 ~<ane ~<anj ~<asd ~<ass ~<bas ~<beb ~<blm ~<bol ~<bua ~<bun ~<dan ~<doa ~<geb ~<gub ~<hi> ~<hor ~<jay ~<kag ~<kan
 ~<keh ~<kot ~<kp> ~<kud ~<lap ~<lia ~<mon ~<mus ~<nih ~<nom ~<p> ~<per ~<rs> ~<seb ~<sia ~<skr ~<spb ~<sta ~<sub
 ~<taw ~<top ~<tos ~<tun ~<👍> ~<🙏> ~aan> ~agak ~aget ~ahay ~ahi> ~aji> ~akah ~akti ~alfa ~alka ~aloo ~alun ~ana>
 ~anan ~andi ~angs ~anju ~ante ~apor ~art> ~aru> ~asah ~asar ~aten ~atia ~atis ~atur ~auk> ~baha ~bas> ~bere ~biay
 ~blm> ~blok ~boh> ~bung ~but> ~butu ~cira ~ciri ~cisa ~das> ~diam ~die> ~ean> ~ebar ~ebas ~egir ~ehuj ~eki> ~el2>
 ~elat ~enap ~eped ~epny ~erah ~erap ~erce ~erit ~esas ~fony ~gany ~gemi ~gerc ~ggu> ~gira ~gkas ~grat ~gubu ~hai>
 ~halo ~haya ~hita ~iar> ~iaya ~icop ~idur ~iga> ~ijem ~iki> ~ikil ~iku> ~ilek ~inca ~isu> ~itan ~iteb ~jana ~jaya
 ~jeng ~kage ~kala ~kamp ~kate ~kehu ~kel> ~kemb ~kit> ~kok> ~lapo ~lasa ~leh> ~liar ~lkan ~lura ~lusi ~mamp ~matu
 ~mbal ~mbi> ~mbon ~met> ~mina ~mis> ~mong ~mor> ~mpat ~muda ~nang ~nant ~ncan ~ncir ~nfon ~ngad ~ngu> ~nih> ~njin
 ~nomo ~nter ~ntik ~ntor ~ntu> ~numb ~nyes ~oang ~obak ~oboh ~omor ~ongk ~oper ~orak ~orny ~otak ~pasa ~pbu> ~per>
 ~perl ~piku ~pinc ~pnya ~pus> ~puti ~rah2 ~raha ~rala ~rans ~rapa ~rcep ~res> ~rgan ~riga ~rlan ~rlu> ~rol> ~rose
 ~rtol ~rump ~sar> ~sari ~send ~sepe ~sepn ~sete ~siap ~sina ~sisi ~situ ~sos> ~spad ~spbu ~tawa ~ted> ~tek> ~ten>
 ~terl ~tes> ~tidu ~tif> ~tiha ~tria ~trol ~uasa ~ubuk ~uda> ~uman ~ungu ~urig ~utin ~utuh ~yamu ~yese 👍 🙏
-5 =ask ada+temen ambulans+klien anak+saya apa+bagaimana ayam baiki bakar+api bakso ban bantu bau+sampah bawa+ke
 bayar belakang+dengan bener+tidak berapa besar+di besok+ada bisa+bantu blok bpjs cek cuma curiga+ada dengan+bayi
 di+lampu di+rs dibantai dinsos disini dulu+pernah emang gang gigil+kehujanan jam jatake jpo+rusak jual kabar
 kali+mati kapan kayak ke+arah kebun+bawa kegirangan keluar+dari kenapa kering kerja kesel ketemu+anak klien+lemas
 kucing kudis kudis+sekujur lagi+di laporan limbah makan+dari masa minta minta+rokok naik+kereta nanti+ada nganter
 ngelem nyasar+tidak obat+habis ok oke orang+jalan panti penipuan perempatan pinggir+kali pisah rawat+di rumah+anak
 rusak+nanti sadar+diri sakit+kudis saya+temenin seger sekarang+rawat sekitar sempet senyum sesak+napas stroke+tapi
 sudah+dibawa sudah+sadar tabrak+mobil tahu+jalan takut+tabrak tangan+patah tangerang tangga tangga+jpo tanya
 tapi+bisa temen+cerita temenin teriak+sendiri terjun+kegirangan tidak+punya tolong+baiki trc tv+tetangga
 warung+saya yang+saya you ~2an> ~<ama ~<ang ~<bat ~<blo ~<bpj ~<car ~<cin ~<cip ~<cir ~<cis ~<cum ~<gaj ~<gra ~<gw>
 ~<jua ~<kab ~<kuc ~<kul ~<kur ~<lay ~<lec ~<lim ~<lup ~<mar ~<mog ~<mud ~<ok> ~<pad ~<pip ~<pra ~<pul ~<pur ~<sar
 ~<sin ~<sip ~<tim ~<trc ~<usa ~<you ~abar ~aiki ~akal ~akam ~akso ~alai ~ales ~aman ~ampu ~ange ~arun ~atih ~atik
 ~ayam ~ayar ~ayin ~baca ~baks ~bala ~bata ~beda ~berk ~bpjs ~cat2 ~cuma ~dek> ~dian ~dima ~dins ~dur> ~ecet ~ekit
 ~embu ~endo ~enip ~erke ~erlu ~erok ~est> ~get> ~gor> ~huja ~iama ~inso ~ipua ~iput ~jemp ~jual ~kaba ~kare ~kas>
 ~kerj ~kil> ~kiri ~kora ~kso> ~kuas ~kuci ~kudi ~kun> ~lalu ~lati ~limb ~mint ~mogo ~mpin ~naru ~nasi ~nger ~nipu
 ~nsel ~nta> ~nyum ~opi> ~peni ~piny ~pjs> ~pong ~pora ~pros ~pula ~rama ~rati ~rbai ~rima ~ris> ~rja> ~robo ~sang
 ~sasa ~sega ~seki ~seny ~sita ~take ~taku ~tal> ~ter> ~tik> ~trc> ~ual> ~uarg ~udis ~ujan ~uma> ~umbe ~untu ~upa>
 ~upas ~urah ~usah ~usui ~uwun ~yam> ~yiny ~you> ~yum>
-6 3+orang =office angin apa badan+bau bansos batal benda bikin bisa+jalan botak bukan+bener cari+kerja daun
 dia+sekarang dibawa film+kan hidup+sendiri itu+di kaki+bengkak kalau+ketemu kan+bukan keliling kepala+botak kok
 lama+tidak lari+dari luka+di mana mata+buta mobil+ambulans mogok ngupas nyanyi orang+bener orang+tidak padam
 padam+dari pegang+anak pom pom+bensin pos pulang punya rawat rsj rumput+bawa satu+orang sehat sekarang+sudah
 sudah+diam tanah+tinggi tebang tiap tidak+ada urus yang+kejang ~<apa ~<bik ~<but ~<cur ~<dau ~<hai ~<hal ~<jem
 ~<kok ~<nam ~<oke ~<pom ~<rsj ~<sal ~<seh ~<sep ~<sit ~<tam ~<teb ~<teg ~<tok ~<uru ~amat ~amen ~ampi ~anso ~apan
 ~aren ~aris ~at2> ~band ~bans ~baya ~bend ~berm ~biki ~bota ~buru ~cara ~cek> ~cet> ~dok> ~eda> ~egel ~ehat ~elpo
 ~enan ~enya ~erik ~erja ~erob ~eter ~gasn ~gupa ~ibaw ~ikin ~inan ~iraw ~isit ~keri ~lann ~lpon ~mali ~masa ~mbuh
 ~mput ~nakn ~ngup ~ogok ~pela ~pinj ~pom> ~pos> ~puny ~put> ~ren> ~roba ~rsj> ~sara ~sat> ~sel> ~semp ~tana ~tiap
 ~timn ~tuk> ~ura> ~uta> ~yari
-7 # =beast ada+luka almarhum+bapak atas+respon bangun+pas bot cara+tolong dari+lahir di+mana gerak+tapi hp
 jangan+ngomong jembatan+gantung jemur kaki+buntung kan kata+ada kemarin+yang ketemu+luka lampu+merah luka+maupun
 masih+bangun masih+sadar mau+minum maupun maupun+senjata mikir nama ngomong+orang nya+orang obat+lagi pamali
 pamali+jangan pas+panggil pegang+botol respon+cepat saya+dulu saya+tenggelam sekarang+duduk sudah+dibungkus
 sudah+gerak sudah+minum taman tidak+jadi tidur+tidak wkwk ~<bot ~<hp> ~<kar ~<met ~<mik ~<num ~<pos ~<pro ~<suk
 ~<wkw ~adam ~atal ~aupu ~cin> ~cing ~dam> ~daun ~emat ~emur ~game ~gok> ~iap> ~jemu ~joko ~kah> ~kwk> ~maup ~miki
 ~nama ~nas> ~nsos ~ntuk ~nyat ~onya ~patn ~perb ~pura ~rak2 ~rann ~rmat ~seha ~sing ~sini ~tama ~upun ~wkwk ~yata
-8 =joke anjing+liar banget+hari banget+kaya bayi+tetangga cara dekat+rel di+kaki gerak+cepat harga kaos kena+panas
 lagi+dia pakai+kaos panas+banget rumahnya sekarang+tinggal sudah+ada sudah+mati tetangga+tangis yang+tabrak ~<bai
 ~<gam ~<kao ~<tes ~amal ~apa> ~asi> ~bar> ~beri ~dong ~gala ~harg ~hati ~iak2 ~inta ~isan ~itun ~kaos ~lapa ~laya
 ~lece ~mahn ~mani ~nan> ~ongi ~peny ~seba ~suka ~urus ~usin
-9 ada+tidak arah di+film dia+pegang dong karang ke+lantai mau+lapor rusak+kena suka tangis+terus tidak+ketemu
 tinggal+di ~<ara ~<cem ~aos> ~asa> ~baik ~bot> ~erma ~indu ~irin ~sah>
-10 =drill karang+tengah lagi+sekarang lantai+2 mau+ambruk rindu ~<don ~<hat ~<rin ~pada ~ucin
-11 ada+di motor+saya tinggal+sendiri ~ndu>
-12 =tale teriak+lagi tidak+teriak ~eban
-13 sudah+bawa
-14 ambulans+sudah bawa+yang sudah+ketemu
-25 @1
"""
