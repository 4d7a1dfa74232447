"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 laris+cibodas lengan+kiri lepas+dari lewat+gang lewat+jembatan lewat+sini lewat+wa lihat+dekat lihat+lagi
 lihat+naik lihat+tidak lihat+warga linglung+depan link lobi+hotel loh+ini los lot lowongan lucu lupa+mati lututnya
 mabuk+doang macet+parah makam makam+keramat mal mancing+di mandi manggis manggis+raya manusia+apa masak masak+pakai
 masih+ngejogrok masuk+ke masuk+sini mata+tidak mati+kompor mau+dengerin mau+masuk mau+ngomong mau+pulang mauliate
 mawar+babakan mayapada mekarsari meninggal+kemarin menit menurut mereka meruya+utara mess mimpi minta+pasang
 minum+obat mobil+avanza mobil+saya mondar mondar+mandir mookervart much muda+kata mulu mulut+kumat mulut+tiap
 muncul+lagi murah napas+itu napas+nya napas+untuk neduh negeri neglasari ngaco ngaku+istri ngejogrok+situ nggih
 nginep nginep+di ngitung ngoceh ngomong+inggris ngomong+sendiri no+12 no+17 nya+ada nyanyi+sendiri nyaris nyasar
 nyasar+naik nyender obat+sekarang odgj+masuk odgj+parah odgj+perempuan odgj+sekap odgj+suka ojek online open
 orang+bisa orang+demam orang+dipukul orang+diri orang+ditusuk orang+gigil orang+hilang orang+jual orang+lain
 orang+mabuk orang+naik orang+pas orang+pergi orang+ribut orang+saya orang+sekarang orang+tanpa orang+tidur
 orang+tua over pabrik pabrik+kaca pabuaran+tumpeng pakai pakai+anak pakai+daster pakai+golok pakai+kacamata
 pakai+sarung pakai+topi pakojan palem+semi pangkalan+angkot panti+lansia panunggangan+barat paragon parkir+mall
 parung parung+serab pas+cfd pasang pasar+baru pasar+tangis patokan+sebelah pelabuhan pelabuhan+rak pelataran pemkot
 pencarian pengkolan penjangkauan penyeberangan penyebrangan perempatan+pasar perempuan+ada perempuan+ditinggal
 perempuan+lewat perempuan+suka pergi pergi+sendiri pergi+tinggal perlintasan+tanah pernah+rawat perpanjang petugas
 petugas+cepat petugas+perempuan php php+di pilek+di pinggir+situ pipi pisau+cap pju pln pohon+beringin pojok poll
 poll+bus polsek+benda polsek+karawaci pool+damri poris+indah posyandu ps+laris pu punya+anak puskesmas puting
 puting+alat putri qwerty r03 rahayu ralat+umur rawa+bamban rel+tanah rel+yang renov resmi robot rps rs+mayapada
 rsj+sekarang rumah+dari rumah+dekat rumah+sekarang rumah+temen rumah+tidak rutin+kontrol rw+kami sabi sabtu+tidak
 sambil+ngitung sampah sampah+ke sampai+belum sangego+ampe sangiang sarang sarang+tawon sate+taruh satu+terus
 satunya saudara+tinggal saya+bawa saya+bocor saya+cek saya+dari saya+kejang saya+orang saya+pikun saya+punya
 saya+salah saya+suka saya+temukan sdn sebar sebelah+pabrik seberang+pom sehat+tidak sejak sejak+minum sekarang+ada
 sekarang+butuh sekarang+kaki sekolahan selapajang selimut semi sendiri+kp sendiri+tapi serab serahkan serahkan+ke
 setelah sewa share share+lokasi shelter+bus shinta sigap simpang sini+tidak sipon sitanala situ+tidak slot
 soal+tidak sorry stabil start stasiun+batuceper status+masih suami suami+tidak suara+teriak sudah+2x sudah+5
 sudah+angkut sudah+berenti sudah+bisa sudah+cabut sudah+cepat sudah+dari sudah+masuk sudah+orang sudirman
 sugeng+enjing suka+duduk sumbang sumbang+warga sungai+cisadane supir syarat+masuk tabrak+orang tadi tadi+baca
 tadi+jam tahu+di tahun+pisah taman+elektrik taman+kunci tambah tangan+ada tangan+cuma tangis+abis tangis+di
 tanpa+baju tapi+diam tapi+sehat tarimo taruna tas tawa+sendiri tawon+di teh teluk teluk+jaga temenin+tidak
 tempat+biasa temukan teras+ruko terjebak+di terlantar+di ternyata+hoax terus+depan terus+laporan tetangga+galak
 tetangga+tidak teuku teuku+umar tiap+ada tidak+bayar tidak+di tidak+janten tidak+jelas tidak+sampai tidur+gang
 tidur+kp tinggal+dengan tinggal+yang tini tipu tmp tmp+taruna toko+pisau tolong+bawa tolong+cari tompel tompel+di
 top tps tps+jalan trotoar trotoar+gelandangan truk+rongsok tua tua+dan tua+pakai tugas+sekolah tuh+orang tuhan tuju
 tukang+buah tumpeng tuna tunggu+di tunggu+disdukcapil tunggu+petugas tutup umar umt umum umur umur+10 umur+30an
 umur+70an unit vaksin+rabies video villa wa+ada wabarakatuh wae waktu+muda warahmatullahi
 warahmatullahi+wabarakatuh warga+antar warga+sekarang warna warnet warteg+bahari warung+tini wati yang+bayi
 yang+jawab yang+kaki yang+kena yang+ketemu yang+laki yang+motor yang+parah yang+pegang yang+perempuan ybs+ada zebra
 zebra+cross ~70an ~<2x> ~<70a ~<adi ~<aeo ~<agu ~<alk ~<alr ~<asi ~<ayo ~<azh ~<b> ~<bag ~<bis ~<bjb ~<bni ~<cit
 ~<com ~<cro ~<daf ~<dbd ~<dkt ~<dtg ~<eaa ~<eh> ~<ele ~<eng ~<eve ~<gac ~<gep ~<gg> ~<gia ~<gk> ~<god ~<gus ~<haj
-1 ~<hmm ~<hot ~<ieu ~<ig> ~<jaz ~<jd> ~<jep ~<jin ~<ka> ~<kad ~<kea ~<ked ~<ker ~<kh> ~<kil ~<kir ~<lae ~<lag ~<lam
 ~<lid ~<lin ~<luc ~<lut ~<mag ~<mak ~<mau ~<meg ~<mek ~<mem ~<moh ~<moo ~<msh ~<muc ~<nan ~<ned ~<oje ~<onl ~<opa
 ~<pac ~<pan ~<php ~<pju ~<pla ~<pln ~<poj ~<pu> ~<r03 ~<rah ~<rot ~<rps ~<sdn ~<sel ~<sew ~<sha ~<shi ~<sil ~<sim
 ~<slo ~<sm> ~<smk ~<smp ~<sor ~<sud ~<suh ~<sup ~<sy> ~<tad ~<tas ~<td> ~<teh ~<tek ~<tel ~<thi ~<thn ~<ti> ~<tig
 ~<tmp ~<tom ~<tou ~<tp> ~<tps ~<tua ~<tum ~<tur ~<tut ~<udh ~<uma ~<umt ~<uni ~<vid ~<vil ~<wab ~<wae ~<war ~<wis
 ~<xxx ~<yay ~<zeb ~acak ~aci> ~aco> ~adwa ~ady> ~aeon ~afta ~agen ~agon ~aha> ~ahar ~ahas ~aiin ~aik> ~aju> ~akai
 ~akat ~akoj ~alar ~alre ~amau ~amid ~anal ~anka ~anyo ~anza ~apad ~apaj ~apak ~apil ~apny ~arag ~arde ~arin ~arki
 ~arko ~arne ~arsa ~asak ~asdf ~aste ~astr ~atar ~atbo ~ate> ~atif ~atii ~atny ~auli ~avan ~awab ~awac ~ayap ~ayod
 ~ayur ~azah ~azak ~azho ~babi ~baju ~bati ~bers ~bint ~bios ~bjb> ~bni> ~boco ~bolo ~breb ~buah ~bude ~buha ~can>
 ~canc ~cap> ~capi ~ceh> ~cela ~cent ~cili ~cima ~cipe ~ciuj ~cros ~curi ~daft ~dah> ~dain ~dama ~damp ~damr ~darm
 ~dast ~dbd> ~deka ~deme ~den> ~deo> ~depa ~dera ~dere ~dfgh ~dhya ~dida ~diek ~digr ~digu ~dimy ~dipi ~dirm ~disd
 ~dish ~dito ~ditu ~dkt> ~don> ~duka ~dukc ~duku ~dwal ~eady ~ebai ~ebes ~edai ~edia ~egin ~egla ~ehab ~ejak ~ejeb
 ~ekol ~ektr ~elab ~elap ~elas ~eliu ~ello ~elok ~elon ~elun ~emah ~emak ~emba ~emi> ~emis ~emko ~emui ~enaz ~endu
 ~eng> ~enit ~enje ~eon> ~epan ~epor ~eral ~erek ~erlo ~eron ~erpa ~erva ~esel ~esma ~esmi ~etap ~etid ~etik ~etug
 ~euku ~even ~ewa> ~ewek ~fly> ~ftar ~gaja ~gan> ~garu ~gati ~gepe ~gere ~gerg ~ggap ~ggih ~ggir ~gina ~gine ~gkar
 ~gkau ~gkol ~glas ~goce ~gopi ~grah ~greb ~gsat ~gsia ~hare ~hart ~hatb ~hayu ~here ~hint ~hir> ~hol> ~hom> ~hote
 ~hya> ~i2ny ~iapa ~ibat ~idek ~ideo ~ieks ~igap ~igre ~igus ~ihin ~ijaw ~ilih ~ilin ~ill> ~imak ~imar ~imbi ~imo>
 ~impi ~imut ~imya ~ina> ~inci ~inep ~ingu ~inte ~ion> ~iosk ~ipar ~ipet ~ipi> ~ipu> ~irah ~irma ~isab ~isah ~isas
 ~isdu ~isew ~ishu ~isny ~it2a ~itam ~itol ~iung ~jadw ~jahe ~jek> ~jena ~jira ~jomp ~juan ~juk> ~juma ~kaan ~kall
 ~kami ~kamk ~kars ~katu ~kaua ~kcap ~keda ~kek> ~keke ~keme ~keru ~kerv ~kesm ~ket> ~keti ~klik ~koho ~koja ~kola
 ~koop ~koto ~kri> ~ktri ~kuni ~kuta ~kutn ~lae> ~lagi ~lang ~last ~lekt ~lim> ~limu ~lina ~line ~lir> ~liru ~lisa
 ~litn ~liun ~lkoh ~loba ~lodo ~lowo ~lrea ~lucu ~mai> ~maii ~maks ~mang ~mbu> ~meka ~memb ~men> ~mene ~meno ~mens
 ~mess ~midi ~mimp ~min> ~miny ~mkan ~mkot ~mone ~mook ~mpah ~mpi> ~mpul ~mpun ~mri> ~msh> ~much ~muin ~muli ~muly
 ~mum> ~mung ~muni ~mut> ~myat ~nagi ~nagr ~nala ~namb ~naza ~ncel ~ncet ~ndon ~ndor ~ndul ~nedu ~nege ~negl ~nek>
 ~ngak ~ngar ~ngia ~ngli ~ngop ~nisa ~nit> ~niti ~nlin ~nov> ~nta2 ~ntua ~nung ~nus> ~nyas ~nza> ~oaln ~oar> ~oban
 ~obot ~oceh ~oda> ~odhy ~ohol ~ojan ~ojek ~ojok ~okin ~olah ~oll> ~olod ~omat ~ompo ~one> ~onge ~onli ~onta ~ooke
 ~ooo> ~oooo ~oope ~opol ~oram ~orry ~osam ~osko ~oss> ~osya ~otel ~otoa ~oton ~ouri ~owon ~pabr ~pah> ~pako ~pemk
 ~pere ~peri ~pet> ~pete ~petu ~php> ~pisn ~pju> ~pln> ~pojo ~poll ~pond ~porn ~posy ~psi> ~pul> ~puli ~pung ~pusk
 ~r03> ~rada ~radi ~rago ~rahk ~ramb ~read ~reka ~remp ~rend ~resm ~rga> ~rgaj ~ri2n ~rib> ~rimb ~rimo ~rkat ~rlob
 ~roki ~ross ~roto ~rpan ~rps> ~rry> ~rsit ~rtas ~rted ~rty> ~rul> ~ruma ~runa ~rut> ~rvar ~ryad ~sali ~sana ~sann
 ~sare ~sasi ~sdfg ~sdn> ~sduk ~seko ~seta ~sewa ~shar ~shin ~shub ~sihi ~simp ~sipo ~skes ~skop ~slot ~smas ~smi>
 ~sorr ~stil ~stor ~suam ~suks ~supi ~sury ~syan ~t2an ~ta2> ~tabi ~tak> ~talk ~tand ~tani ~tapa ~tart ~tbot ~teh>
 ~telu ~tend ~teuk ~thn> ~tian ~tih> ~tiin ~tipu ~tmp> ~toar ~tomp ~top> ~torn ~tour ~tps> ~trot ~tua> ~tuha ~tunt
 ~tuny ~tup> ~tutn ~tutu ~uami ~uang ~uasi ~uch> ~udh> ~udir ~uduk ~uhar ~uin> ~uju> ~ukar ~ukca ~uko> ~ulo> ~ulon
 ~uluh ~ulya ~umah ~umar ~umpi ~umt> ~umum ~unit ~upir ~urut ~urya ~usan ~usi> ~uske ~uste ~utup ~vanz ~vart ~veni
 ~vide ~vill ~waan ~wab> ~waba ~waci ~wae> ~walk ~ware ~wek> ~yapa ~yebe ~yend ~yeru ~yodh ~yone ~yur> ~zaka ~zebr
 ~zhom
-2 0771+tolong 2+anak 2+orang 2023+0771 3+anak 3+minggu 30an 40an 5+orang =well a+dan abaikan acara ada+2 ada+bau
 ada+bekas ada+gelandangan ada+listrik ada+sudah ada+tahi ada+tindak adegan adipura agung air+10 air+bersih air+pam
 aja aja+ke aja+nanti aktif alam+sutera alat+bantu alat+lewat alat+plastik alfamart almarhum alun alun2 ambruk+tutup
 anak+6 anak+ditinggal anak+gelandangan anak+muda anak+ngelem angkat+belum antar apa+kok apa+mesin apotek arah+rel
 arah+tangerang asap+masuk ass atas+bantu atas+flyover atau+mesin atm aula aula+kelurahan autis autis+umur babi
 babi+lu badan+kurus bagaimana+kabar bagaimana+kondisinya bagaimana+lanjut bagaimana+sekarang bahari baju+di bales
 bandung bangun+sadar bangunan+pegang banjir+butuh bank bantaran bantaran+kali banyak+bapak bapak+bawa
 bapak+gelandangan bapak+petugas basah+kuyup batal+aja batuk+pilek batusari bau+di bawa+2 bawa+motor bawa+tas
 bawah+pohon bayi+harus beda bedah bedah+rumah belendung+kec belum+lihat belum+mati bengkak bengkel beringin
 berisik+kayak berobat+sekarang besar beta bikin+layangan bis bisa+lapor bisa+masuk bisu blok+di bolong+besar bolos
 botol+minum bsd+dekat buana bukan+pisau bulan bulan+tidak bundaran bundaran+tugu bunderan bunderan+gading bungkus
 buntung buta+jalan butuh+alat cabut cadas+kukun cakra cakra+buana cari+saudara cengkareng cepak cfd ciledug cipadu
 ciputat ciri cisadane cisauk clear cuma+duduk cuma+satu dadah2+ke daerah+belendung dagu dalam+gudang dalam+pos
 dan+mau dapet dari+dinsos dari+jalan dari+panti dari+rabu dari+rsj dari+sekarang dari+tetangga deh dekat dekat+pom
 dekat+tol dengan+adik dengan+lansia dengan+orang dengan+satpam dengan+sehat dengan+suami dengan+temen dengan+warga
 denger denger+ada dengerin+musik depan+apotek depan+kfc di+aula di+bandung di+cimone di+cipadu di+cisadane di+dagu
 di+gang di+got di+hati di+ig di+indomaret di+kantor di+karang di+kasur di+kebayoran di+kreo di+pamulang
 di+pangkalan di+perempatan di+polsek di+poris di+taman di+tangerang dia+jalan dia+pakai dia+tidak dia+tuli dia+yang
 diam+dia diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di dikeroyok+sudah dinas dinas+sosial diperban
 diperban+dengan diproses dipukul+orang disebar diserang+kantuk ditaro+orang ditinggal+anak ditinggal+pacar
 ditinggal+saya dorong+gerobak dorong+troli dua+anak duduk+aja duta editan editan+jangan elpiji emperan+ruko enjing
 film+itu foto+orang gading gaga gajah gas+melon gebang gedung+cakra gedung+parkir gelandangan gelandangan+ada
 gelandangan+bawa gelang gelap gembor gemuk gendong gerendeng gigi giginya giginya+ompong golok+pulang golok+saya
 gondrong good gor got got+mampet hallo halte hampir hampir+ambruk hapus harus+kemana hasil hidup+sebatang
 hilang+dari hp+nya hp+saya hubung ijo indah+blok infonya+tentang ini+diam ipar itu+dibawa itu+editan itu+orang
 itu+sendok iya jadi+bagaimana jaga+aja jakarta jakarta+rak jalan+bolong jalan+gang jalan+ks jalan+mundur
 jalan+tolong jam+5 jangan+disebar jangan+percaya jatuh+tolong jawab+orang jelas jembatan+kaca jembatan+mancing
 jinak jomblo jual+di jual+tisu juga juga+tidak kab kab+tangerang kabel kabel+listrik kaca+mobil kacamata kafan
 kain+kafan kaki+di kalau+dia kalau+marah kalau+nanti kalideres kami+sudah kampung+kami kamu kantuk kata+30
 kata+dari kata+tetangga katsiran kayaknya+dia kayu+pakai ke+kereta ke+panti kebon kebon+nanas kebon+sayur kec
 kec+pinang kecapean+sekarang kecil+jatuh kejar+layangan keliling+golok keluar+stasiun keluarganya+lepas
 keluarganya+sudah kemarin+di kemarin+dikeroyok kemarin+orang kemarin+sekarang kemarin+sempet kemarin+tolong
 kembali+sendiri kena+bacok kenapa+tidak keren+banget kereta+kebon kereta+tanah kerja+tidur ketemu+di ketemu+lansia
 ketemu+odgj ketemu+tidak keterangan kfc kirim+pesan klien+sudah km kok+belum kok+status kondisi+lemas korban+sudah
 koreksi kreo kresek+item ks ks+tubun kukun kulit kurus kuyup lagi+bagaimana lagi+makan lagi+tidur laki+sudah
 laki+umur laksa lalat+di lalu+ada lampu langka langka+di lansia+nyasar lansia+pakai lansia+tinggal lap+2023 lapas
 lapas+laki lapor+dari lapor+kesini lari+tidak laris las lemas+belum lemas+tapi lepas+diam lewat+lagi lihat+bapak
 lihat+juga lihat+lansia listrik+menjuntai listrik+miring lobi lokasi lu lu+semua luar+kota lumpuh madura main
 main+anak makan+nasi mampet+banjir mandir manis mantan+saya mantul manusia+gerobak manusia+silver mapolsek
 marah+sendiri masih+disitu masih+kuat masjid masjid+ada masjid+agung masjid+al masuk+gang masuk+panti mau+cari
-2 mau+datang mau+keluar mau+kemana mau+makan mau+pinjem mau+potong mau+rusak melon melon+langka meninggal+baru
 meninggal+semua menit+ini menjuntai merah+pemda meruya metal metal+berisik minggu+ini minta+polisi minta+sedekah
 minta+sekarang minum+di misi mobil+sudah muda+tidur muka+gelandangan muncul mundur musik+metal musola naik+aja
 naik+bis nanas nasi nasi+bungkus ngaku ngesot ngobrol ngomong ngomong+kayanya nih+di nya+bocor nya+ditaro nya+keren
 nyerut nyerut+kayu nyimpen+orang odgj+kumat odgj+liar odgj+sudah odgj+tidur odgj+yang oh+gitu oii oiya ojek+cimone
 operasi orang+ada orang+baik orang+bakar orang+cacat orang+darah orang+dengan orang+diam orang+kemarin orang+ketemu
 orang+lagi orang+lemas orang+mana orang+masih orang+nongol orang+racun orang+sopan orang+teriak orang+ternyata
 orang+tolong oy pabuaran pacing padahal+selama pakai+duduk pakai+gelang pakai+peci pakai+sendal pam parah park
 parkir+ruko pasar+bengkok pasar+ciledug pasung+keluarganya payung peci pemakaman pembangunan+3 pemerintah pendek
 penuh penyuluhan penyuluhan+bahaya percaya percaya+yang perempuan+hamil perempuan+lari perempuan+pakai
 perempuan+tangis periuk perkembangan perkosa+di pernah+tapi pesan pesantren piatu pindah+ke pinggir+rel
 pingsan+karena pingsan+kecapean pinjem pintu+air pintu+keluar pintu+tol pisang plastik+main polisi+tidur pool poris
 pos+kami pos+ojek posisi posisi+agak potong+rumput pppp promo prosedur prosedur+kalau psr psr+anyar pulang+istri
 pulang+ke puri puri+beta putih rabu rak rakyat rakyat+kecil ralat+bukan ramah rambut+cepak rangkas+nyasar ransel
 raya+mauk rest rest+daerah ribut roda rombongan+ziarah rsud rt+5 ruko ruko+duta rumah+bapak rumah+saudara
 rumah+umur rumahnya+ambruk rutin rw sabtu sadar+cuma saja salah+kirim sambil+telanjang sampah+tumpuk sampai+mana
 sampai+tengah samping+rel sampurasun sapu sapu+jalan sate satpol satu+lagi saudara+tidak saya+autis saya+bangun
 saya+butuh saya+ganggu saya+istri saya+makan saya+odgj saya+pingsan saya+rusak saya+telepon saya+tulis saya+tunggu
 saya+wkwk sebelah+dari sebelah+rel sedekah sehat+dengan sekarang+bagaimana sekarang+dengan sekarang+saya
 sekarang+sih sekarang+terlantar sekolah+di selalu selama selama+ini selatan selesai sempet+pingsan semua+hidup
 sendiri sendiri+teriak sendiri+tidak sendok sepanjang sepanjang+jalan seragam+tk sering+ada serpong setengah
 shelter siap+banyak sido sih sih+ada sih+tidur silver sini+timnya situ+besar skripsi smp soal soetta sopan sosial
 stadion stadion+benteng stasiun sudah+ambil sudah+bantu sudah+beres sudah+berobat sudah+damai sudah+dijemput
 sudah+diperban sudah+minggu sudah+minta sudah+seger sudah+tenang sudah+tua sudah+urus sugeng suka+kejar
 sumur+pacing surat+keterangan sutera syarat tabrak+saya tabung+napas tadi+ada tadi+subuh tagihan tahu tahu+mau
 tahun+ini tahun+kata tahun+lalu tahun+tinggal takut+aja takut+mati tangcity tangis+lagi tanya+prosedur tanya+sudah
 tapi tapi+napas tapi+sadar tarik+laporan tas+ransel tawon telat telepon+kemana telepon+siapa tenda tengah+bundaran
 tengah+pasar tentang tentang+cara teriak+dari teriak+merdeka teriak+tapi terminal tetangga+asap tetangga+bapak this
 tidak+anak tidak+angkut tidak+cuma tidak+disini tidak+kembali tidak+pamit tidak+perlu tidak+sido tidak+tangis
 tidak+tidak tidur+dekat tidur+depan tidur+di tigaraksa tiket timnya+belum tinggal tinggal+bus tisu titik tkp
 toilet+spbu tok toko toko+kayu tol+benda tol+jatake topi+biru trima trima+infonya troli troli+bekas trotoar+depan
 tua+mau tubun tugas tugu tugu+adipura tukang+kelapa tulis+di tumpang tunggu tunggu+dari tutup+jalan uang ular
 umur+12 umur+13 umur+17 undang undang+penyuluhan untuk+bapak untuk+motor untuk+tugas usir utang vaksin warga+minta
 warga+orang warteg warung wkwk+tidak woy yang+bawa yang+lemas yang+lihat yang+luka yang+respon yang+tusuk ybs+lihat
 you+respon ziarah zzzzz ~0an> ~30an ~40an ~<30a ~<40a ~<aaa ~<aca ~<ade ~<akt ~<ali ~<alm ~<apl ~<apo ~<asa ~<ase
 ~<at> ~<atm ~<aul ~<ava ~<bam ~<bia ~<bin ~<bio ~<bul ~<cal ~<cat ~<cer ~<cfd ~<cil ~<cim ~<cle ~<d> ~<dam ~<dap
 ~<deb ~<dek ~<del ~<dep ~<dib ~<dit ~<diu ~<duk ~<dur ~<dut ~<edi ~<elp ~<emp ~<enj ~<gag ~<gar ~<gel ~<gon ~<goo
 ~<got ~<har ~<has ~<hip ~<hub ~<ijo ~<inf ~<ing ~<ipa ~<isl ~<ist ~<iya ~<jal ~<jam ~<jaw ~<jkl ~<jl> ~<jog ~<jug
 ~<kaf ~<kap ~<kas ~<kem ~<ken ~<kfc ~<kis ~<km> ~<kol ~<kon ~<kop ~<ks> ~<kup ~<kuy ~<lal ~<lob ~<lor ~<los ~<low
 ~<lu> ~<mai ~<man ~<map ~<mod ~<n> ~<nag ~<nda ~<ner ~<ngg ~<nik ~<nun ~<nut ~<nya ~<oii ~<oiy ~<oy> ~<pam ~<par
-2 ~<pas ~<pet ~<pia ~<plp ~<poo ~<por ~<ppp ~<psr ~<qwe ~<rad ~<raw ~<rep ~<rib ~<rod ~<rsu ~<rum ~<rut ~<rw> ~<san
 ~<sdr ~<sej ~<sid ~<sih ~<ska ~<soa ~<soe ~<sti ~<sug ~<tah ~<tap ~<th> ~<tip ~<tis ~<tkp ~<tuh ~<uan ~<uga ~<umu
 ~<usi ~<vak ~<wah ~<wal ~<woy ~<zia ~aaaa ~abai ~abel ~abil ~abtu ~abua ~aca> ~acam ~acin ~adeg ~adep ~adip ~adur
 ~afan ~agi> ~agu> ~ahma ~aja> ~ajah ~ajun ~aker ~aki2 ~akku ~akor ~akra ~akya ~alah ~alam ~alid ~alle ~allo ~alma
 ~alte ~amah ~ambi ~ami> ~amri ~amu> ~amul ~anas ~anci ~ane> ~ang> ~angc ~angn ~ani> ~anis ~anji ~anse ~apet ~apli
 ~apol ~apot ~apu> ~apus ~araw ~area ~arhu ~arim ~ark> ~arma ~armi ~arna ~arto ~as2a ~asd> ~asil ~asiu ~asji ~aspa
 ~ass> ~ater ~atm> ~atpo ~atsi ~atul ~atus ~auny ~awon ~aya> ~baba ~bamb ~bank ~baru ~belo ~ber> ~bera ~bero ~besa
 ~beta ~biln ~bis> ~bisu ~blo> ~bnm> ~bok> ~bong ~bor> ~btu> ~bumi ~bus> ~cakr ~cape ~cari ~carn ~caya ~cfd> ~cil>
 ~cila ~cile ~cipa ~clea ~cuku ~cvbn ~dagu ~daka ~dane ~dape ~date ~debu ~deg> ~deh> ~deng ~depo ~dern ~dias ~dide
 ~diki ~din> ~dion ~dipr ~dir> ~dira ~dita ~diur ~dius ~dksl ~drak ~dron ~dug> ~duli ~duru ~duta ~ebet ~ebon ~eci>
 ~edek ~edit ~edug ~eduh ~edur ~egor ~eka> ~ekah ~elak ~elal ~elan ~elay ~elem ~eles ~elim ~elom ~elpi ~elte ~eluk
 ~emar ~emen ~empu ~endi ~enek ~engk ~engn ~engu ~enji ~enju ~enov ~enuh ~epak ~erac ~eri> ~erpo ~erti ~erty ~erum
 ~eruy ~esai ~esar ~esat ~esin ~esot ~eten ~etro ~etta ~fama ~fami ~fan> ~fgh> ~fjdk ~form ~g2an ~gaco ~gade ~gadi
 ~gaga ~gaji ~gak> ~gaku ~gamb ~gard ~gate ~gcit ~gebe ~gemu ~gerb ~gert ~geso ~gga> ~ggan ~ggat ~ggui ~gian ~giha
 ~gkel ~gkus ~gomo ~gond ~good ~got> ~gsi> ~guin ~gung ~gusu ~hall ~halt ~hamp ~hapu ~hatu ~hell ~helt ~hey> ~hmat
 ~hub> ~hubu ~hum> ~iaka ~iann ~iant ~iar> ~iate ~iatu ~idam ~ider ~ido> ~ieu> ~igar ~igi> ~igin ~ihan ~ikny ~ilay
 ~iled ~ilep ~ilny ~ilve ~iman ~inak ~ine> ~inem ~inje ~ipad ~ipin ~ipon ~ipro ~ipsi ~ipul ~ipur ~iri2 ~isad ~iseb
 ~isi> ~isla ~itas ~itin ~itip ~itny ~itut ~ity> ~iuk> ~iuru ~iusi ~izi> ~jah> ~jam> ~jan> ~jawa ~jaza ~jdks ~jem>
 ~jid> ~jina ~joge ~jomb ~juga ~junt ~juny ~kab> ~kada ~kafa ~kak> ~kake ~kang ~kapa ~kari ~karu ~kati ~kats ~kec>
 ~kepe ~kert ~kesi ~kfc> ~ki2> ~kin> ~kir> ~kku> ~kont ~kop> ~kopi ~kra> ~kreo ~krg> ~krip ~ksin ~ksla ~kuru ~kuyu
 ~kyat ~lain ~laks ~lamp ~lana ~land ~lata ~lays ~lear ~les> ~lesa ~lide ~lih> ~lill ~link ~lla> ~llah ~ller ~lmar
 ~lobi ~lom> ~lon> ~lore ~lpij ~lpr> ~lte> ~lter ~luha ~lun2 ~lun> ~lutu ~lver ~madu ~main ~maka ~male ~mank ~mapo
 ~mara ~mare ~marh ~mari ~mart ~masj ~maul ~maun ~mbah ~mbil ~mblo ~mbor ~melu ~menj ~mera ~meta ~misi ~mode ~mond
 ~mpen ~mpir ~mpo> ~mpuh ~mpus ~mund ~muso ~nakk ~nat> ~ncin ~ndas ~ndek ~ndi> ~ndro ~ndur ~nelp ~nem> ~nene ~nep>
 ~nero ~net> ~ngaw ~ngci ~nge> ~nges ~nget ~ngit ~ngki ~ngko ~nis> ~note ~ntak ~ntar ~nten ~ntre ~ntro ~ntul ~num2
 ~nuru ~nutu ~nyap ~nye> ~nyi> ~nyiu ~nyon ~oal> ~obat ~obi> ~obro ~oder ~oett ~oget ~oii> ~oiya ~okas ~oker ~okny
 ~ola> ~olan ~oli> ~olos ~ombl ~omo> ~omon ~onco ~onda ~ondo ~ondr ~onny ~onto ~ood> ~ool> ~opan ~ora> ~ore> ~oris
 ~orka ~ort> ~osed ~osia ~otek ~oto> ~ound ~pabu ~paci ~padu ~pama ~pan> ~pant ~park ~paru ~peci ~peme ~pera ~piat
 ~piji ~pipi ~play ~plek ~plik ~plpr ~ponn ~pool ~por> ~pori ~pork ~port ~posi ~pote ~ppp> ~pppp ~prom ~psr> ~puri
 ~qwer ~ra2> ~rabu ~rahi ~rahm ~rako ~rakt ~raky ~ral> ~rasa ~rasu ~rcay ~rea> ~rebe ~reks ~reno ~reo> ~repo ~rhum
 ~rips ~rir> ~risi ~riuk ~rkem ~rma> ~rman ~rna> ~rnet ~roda ~roli ~romo ~rpon ~rses ~rsud ~rta> ~rteg ~rti> ~ruko
 ~ruti ~ruya ~s2an ~sabt ~sai> ~sal> ~sama ~sapu ~sate ~sauk ~sebr ~sede ~sedu ~seja ~sema ~sepa ~seri ~serp ~shel
 ~sial ~sido ~sik> ~sil> ~silv ~sir> ~sjid ~skrg ~skri ~sla> ~slam ~smp> ~soal ~soet ~sola ~son> ~sopa ~sosi ~sot>
 ~stad ~star ~stas ~suge ~sum> ~sumb ~sur> ~tadi ~tagi ~tapi ~tara ~tat> ~tau> ~tawo ~teg> ~tel> ~tela ~telp ~tent
 ~ther ~this ~tiga ~tiku ~tim> ~tis> ~tisu ~tkp> ~tog> ~toko ~tor> ~tpol ~tren ~tri> ~trim ~tsir ~tta> ~tuga ~tugu
 ~tuk2 ~tul> ~tull ~tulu ~tumb ~tusa ~tusn ~uala ~uana ~ugal ~ugas ~ugen ~ugu> ~ula> ~ular ~ulit ~ulun ~umi> ~una>
 ~unan ~unat ~und> ~unde ~ung2 ~unju ~unya ~usir ~usny ~usol ~usu> ~usur ~utat ~utih ~utra ~utri ~utut ~uya> ~uyup
 ~vaks ~vbnm ~ver> ~wah> ~wart ~waru ~wert ~wila ~won> ~woy> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yana ~yang ~yapu ~yasa
 ~yati ~yatn ~yium ~yup> ~ziar
-3 10+tahun 30+menit 5+tahun =heart =road abis+putus ada+bantu ada+bocah ada+korban ada+lagi ada+program ada+riwayat
 ada+saudara agak ahli ahli+waris aja+di aja+kalau akan al alam alamat alat+sakit alhamdulillah aman ambil anak+dari
 anak+laki anak+pura anak+sudah angkot+b02 angkot+saya anjing atap+rumah atapnya b02 babakan baca+chat baca+tulis
 bagi bahaya ban+bocor bandara bantu+tidak banyak+atas barat barongsay barongsay+bugel baru basah bawa+anak
 bawa+bantal bawa+kantong bawa+karung bawah+jembatan bawah+tol bayi+dititip bayi+sehat bebas+orang bekas+jahitan
 belendung belum+ada belum+makan beredar beredar+itu berisik berita berkedok berkedok+orang berobat bersih bisa+baca
 bisa+kesini boneka bsd bukan cadas cari+anak cari+bapak cari+rumput cekcok chat+ini cicil cikokol cintaku cirinya
 cuma+ngantuk cuma+ribut cuma+tidak dadah2 dadap dalam+angkot dan dari+kereta data dengan+minum dengan+pacar
 denger+harga dengerin depan+pabrik depan+rumah depan+sd depan+simulasi di+bandara di+gubuk di+kelurahan di+lapangan
 di+lengan di+parkir di+pos di+rt dia+ada dia+anak dia+ditinggal dia+masuk dia+minta dibunuh+rindu die dilacak
 disitu diskon disuntik disuruh disuruh+gelandangan ditinggal dititip+ke doang dompet+maling dua duduk+diam duit
 duit+dengan emperan flu gaji galak gelandangan+tidur gereja golok+mau golok+sakit golok+untuk gudang+rongsok habis
 haloo halusinasi halusinasi+kata hari+di hari+minggu hati+saya hilang hilang+sudah horas ikut ini+darurat ini+sudah
 iseng item+besar itu itu+anak itu+sekarang itu+video itu+yang jadi jadi+orang jahitan jahitan+di jaket jalan
 jalan+pembangunan jangan jangan+kaget jantung+saya jatiuwung jaya jemput jpo kaki+palsu kaki+pasung kalau kali+pas
 kami+bapak kami+bebas kami+jangan kantor kara karena karunya kata+dia kata+ditinggal kaya kayak+orang
 kayanya+tunarungu ke+dalam ke+rsj ke+tembok ke+tetangga kebanyakan kebayoran kebayoran+lama kec+benda kecapean
 kejadian kel kelapa+muda keluar+belum kemana+sekarang kemarin kembali+ada kembali+lagi kena+angin keren
 kereta+terus kesini kesini+atau keterbelakangan kira klinik kolong kolong+jembatan komplek kondisi konseling konten
 konten+kesel kontrakan+saya kontrol ktp kulit+item kulit+sawo kumis kumis+tebal kurang kursi+roda lagi+ngupas lahir
 lanjut lansia+tukang lapak+barongsay lapor larangan layangan+di lem lepas+sudah lewat+bawa linglung lomba luka+kaki
 mabuk+lem makan+dengan makan+sekarang mall mampet mancing mandi+di marah marah+ke masih+napas masjid+raya
 masuk+tidak masuk+tol matang mati+tawa matur mau+minta mauk medis+nomor menang mengganggu merah minggu+depan
 mobil+tidak motor+jatuh muda+pegang musik naik+mobil nanti napas+cuma napas+kok ngelem+di ngupas+kelapa nikah
 nongol+lagi noted nya nya+sudah nyamuk+banyak nyasar+sekarang odgj+duduk odgj+harus oh ompong ongkos
 orang+gelandangan orang+linglung orang+serang otw pada+meninggal pakai+jaket pakai+seragam palsu pamulang panas
 panjat+pohon parah+cuma patokan pegang+duit pegang+keliling pegel pembangunan pencet penelepon+tanya
 penipuan+berkedok pesan+suara petasan petugas+sudah pindah pinggir+cisadane pinjol pintu+masuk pisah+dari pisau+itu
 pisau+sudah pramuka program pulang+dari punya+rumah pura pusing putus+dengan ralat rasa+mau razia riwayat
 riwayat+odgj rombongan rongsok+jatake rt rumah+sakit rumah+singgah rumah+tadi sadar+dan sakit+tinggal
 sampai+sekarang satpam+orang saudara sawo sawo+matang saya+cari saya+denger saya+hilang saya+tabrak sebatang
 sebatang+kara sebelah sekarang+di sekarang+tidur sekolah+kami sendal seragam singgah sini sita sita+satpam spbu
 sudah+angkat sudah+bangun sudah+dengan sudah+ikat sudah+jalan sudah+kering sudah+pulang sudah+sampai sudah+sita
 tadi+sempet tahi tahi+lalat tahu+rumahnya tajur tani tani+lewat tanpa tapi+cuma tapi+sudah target tegur
 telanjang+dada temen+di tempat tenang tenang+sekarang terakhir+lihat teriak+nyanyi ternyata terus+linglung test
 tetangga+dari tiap+asap tiap+hari tidak+ganggu tidak+lagi tidak+pakai tidak+pegang tidak+sembuh tidak+usah timnya
 tindak tol tol+karang tolong+dicek tolong+dilacak tolong+info tolong+ke tolong+tebang topi tukang+pegang tuli
 tumpang+di tunarungu tunarungu+saya turun+dari tv umur+9 untuk untuk+konten usah video+lama wah wah+hampir waktu
 waktu+kecil waris waspada waspada+penipuan yaa yang yang+amuk yang+beredar yang+gerak yang+kejar yang+meninggal
 yang+nongol yang+tidak yang+tidur ybs+sudah ~<aga ~<ahl ~<al> ~<alh ~<ane ~<are ~<aut ~<b02 ~<bar ~<bed ~<blm ~<bsd
-3 ~<cab ~<cad ~<cic ~<cik ~<dah ~<das ~<dat ~<deg ~<dij ~<dim ~<dua ~<dui ~<ema ~<flu ~<gor ~<hab ~<hil ~<hor ~<iku
 ~<in> ~<ise ~<itu ~<jad ~<jay ~<jen ~<jok ~<jom ~<jpo ~<kal ~<kre ~<ktp ~<kud ~<las ~<lok ~<mad ~<mam ~<mis ~<nas
 ~<neb ~<neg ~<nur ~<oh> ~<omp ~<ong ~<ope ~<otw ~<pab ~<pay ~<pun ~<pus ~<rak ~<ral ~<raz ~<riw ~<rom ~<rt> ~<ruk
 ~<sau ~<seb ~<sem ~<sol ~<spb ~<spe ~<sub ~<sya ~<taj ~<tan ~<tar ~<tdk ~<tro ~<tug ~<tv> ~<ula ~<und ~<unt ~<uta
 ~<wak ~<wil ~<yaa ~<yan ~<zzz ~aaa> ~aan> ~abe> ~abi> ~abu> ~adap ~adas ~ade> ~adi> ~adia ~adio ~agam ~agih ~agun
 ~ah2> ~ahit ~aika ~aina ~ajan ~aji> ~ajur ~akan ~akek ~aktu ~alan ~alau ~alha ~alsu ~alu> ~alus ~ama> ~amdu ~amet
 ~amin ~amun ~anpa ~anti ~apea ~ara> ~arga ~arge ~aria ~aron ~arta ~aru> ~asan ~atak ~atiu ~auda ~aula ~auna ~auti
 ~awo> ~ayor ~azia ~b02> ~bagi ~bale ~bara ~baro ~basa ~bayo ~beba ~bele ~bili ~blm> ~bon> ~bone ~bsd> ~buar ~buat
 ~buh2 ~buk> ~bukn ~bunt ~bura ~cada ~cama ~cekc ~cep> ~cici ~ciko ~cint ~cipu ~city ~cope ~dahi ~dal> ~dap> ~data
 ~dega ~diba ~dije ~disi ~disk ~diti ~doan ~dua> ~duan ~duit ~ebay ~ebul ~ecap ~edah ~edok ~egur ~ejad ~ekco ~elil
 ~embo ~enya ~eora ~epin ~epis ~epre ~erag ~erah ~eras ~erbe ~ered ~erej ~erin ~eris ~erit ~eriu ~erla ~erli ~ermi
 ~erto ~eseo ~etas ~etaw ~etin ~flu> ~gang ~gani ~gapa ~gege ~gel> ~gerc ~gero ~ggah ~gih> ~giny ~gira ~gkap ~gkor
 ~gkos ~glun ~gole ~gram ~gsay ~guna ~gur> ~guru ~habi ~halu ~hamd ~hasi ~hat> ~hila ~hli> ~hora ~ial> ~ibag ~icil
 ~idi> ~ijo> ~ikah ~ikas ~iki> ~ikir ~ikit ~ikok ~ikut ~ilac ~ilik ~illa ~ima> ~imba ~imna ~imny ~inal ~inas ~indo
 ~info ~ing> ~ingl ~inik ~injo ~ink> ~iper ~ira2 ~ira> ~iran ~isko ~isur ~iteb ~itu> ~iun> ~iuwu ~iway ~iya> ~jadi
 ~jahi ~jaka ~jake ~jala ~jela ~jkl> ~jpo> ~juta ~kan> ~kant ~kart ~kcok ~kegi ~kepi ~ker> ~kisa ~klin ~kok> ~koko
 ~kol> ~kolo ~kons ~ktp> ~ktu> ~kulo ~kumi ~kura ~kwkw ~laca ~lah> ~lamu ~lan> ~lanj ~lau> ~leki ~lfam ~lham ~lili
 ~lini ~llo> ~loka ~lomb ~loo> ~los> ~lot> ~lsu> ~luk> ~lung ~lupa ~mal> ~mall ~man> ~mana ~mand ~mant ~mauk ~mba>
 ~mbi> ~mdul ~mel2 ~meri ~meti ~mnas ~mong ~mple ~mpon ~mpu> ~mun> ~mur> ~murn ~musi ~n2ny ~nang ~nant ~ndah ~ndal
 ~ndir ~ndok ~neba ~nekn ~ngeg ~nggu ~ngke ~nglu ~ngsi ~ngur ~nika ~nin> ~njem ~njun ~nkan ~npa> ~nti> ~ntor ~numb
 ~nyam ~nyar ~nyok ~odan ~ogra ~oko> ~okol ~oleh ~olek ~omba ~ombo ~ompl ~onek ~onse ~opet ~oras ~orma ~orny ~oses
 ~ota> ~otak ~oted ~otw> ~paka ~pals ~pamu ~pang ~pann ~payu ~pbu> ~pean ~pege ~pele ~penj ~perc ~pers ~pert ~pesa
 ~pile ~pind ~pol> ~pram ~prog ~pun> ~pusi ~puti ~putr ~raga ~rala ~ramu ~rawa ~razi ~rbel ~rcep ~reda ~reja ~rena
 ~resi ~rget ~rita ~riwa ~rked ~rlih ~rluk ~rmal ~rmin ~rogr ~romb ~rsar ~rung ~runy ~sabi ~samp ~sant ~saud ~sawo
 ~say> ~sdr> ~sebu ~seor ~ses> ~sete ~sih> ~siun ~skon ~spbu ~sud> ~sun> ~sunt ~syar ~tahi ~taju ~tanp ~tapn ~tar>
 ~targ ~tasi ~tdk> ~teba ~tegu ~teny ~tera ~term ~tern ~test ~tike ~tin> ~titi ~tiuw ~toka ~tony ~topi ~tos> ~tra>
 ~tria ~tuna ~tur> ~uda> ~udar ~uh2> ~uhan ~uit> ~uk2> ~ukny ~ulan ~ulia ~ulil ~umba ~umis ~unar ~uncu ~ungk ~ungu
 ~unti ~urny ~usah ~utis ~wakt ~wari ~warn ~wasp ~waya ~yar> ~yara ~yora ~zia> ~zzz> ~zzzz
-4 abis+kelahi ada+apa ada+lansia ada+pelatihan ada+petugas ada+tabrak akan+datang anak+di anak+kucing anak+saya
 angkut apa+orang api+sudah ayam baik balai balai+warga banget+orang banget+sudah banjir+mata bayi+yang bebas
 bener+akan beres besar+di bikin+sesak bisa+kerja boleh bpjs bukan+odgj bunga buntung+dari buta butuh+susu cacat
 capek+banget cepat+banget cepat+respon curiga dari+kecil dari+rangkas depan+toko di+balai di+dekat di+kolong
 di+masjid di+sekolah diam dijemput dikit ditinggal+surat dititip duduk gelandangan+dengan gelandangan+di gerobak
 golok+lewat golok+nya golok+nyasar gratis gubuk hati hatiku hi hidup+segan infonya itu+darah jalan+seret
 jendela+rusak kaca+jendela kaget kamar+dengan kampung kayak kayak+tidak kehujanan kelurahan kembali kereta+dari
 ketemu+belum korban+banjir korban+tidak kota kp kubur kucing kucing+terjebak lalu lansia+naik lansia+yang lapar
 lepas loh lupa mantap masih+lama mata+kaki mau+racun met minta+minum motor+mogok muda naik+angkot naik+kereta
 nanti+dia ngupas+tebu nih nyamuk orang+jalan orang+terlantar p pangkalan pas+saya pasar pelatihan
 pelatihan+pertolongan perlu pernah+orang pertolongan pertolongan+orang perum pikun pilek pincang pinggir
 pinggir+tol pohon+ambruk polsek+jatiuwung pos+satpam poster+cara racun+obat rangkas ribut+mulut rs rumah+anak
 rumput sakit+sendiri salah samping saya+belum saya+keluar saya+ketemu saya+lapar segan segan+mati sekarang+lewat
 sekarang+rawat sekarang+tumpang sekarat+nih sembuh senyum sepeda siapa sip stroke+tapi subuh sudah+kembali
 sudah+tangan susu susu+bayi tadi+belum tadi+tidak takut takut+ada tanah tangga tangkap tangkap+ular tapi+bisa
 tapi+tidak tebu tebu+pakai temen+sudah terlantar terminal+poris tes tetangga+tapi tidak+kakak tidak+sekolah tidur
 tolong+ambil tolong+orang tolong+tangkap ular+di yang+jatuh yang+napas yang+saya yang+sesak you ~<aka ~<alf ~<ant
 ~<ass ~<bas ~<beb ~<bol ~<bpj ~<bua ~<bun ~<cac ~<cen ~<dan ~<doa ~<dud ~<fas ~<gan ~<geb ~<gub ~<hi> ~<jah ~<jak
 ~<kab ~<kag ~<kan ~<keh ~<kli ~<kp> ~<kub ~<kuc ~<lep ~<loh ~<mon ~<mus ~<ngu ~<p> ~<per ~<rs> ~<sar ~<sia ~<skr
 ~<sta ~<tak ~<taw ~<top ~<tos ~<tun ~<usa ~<👍> ~<🙏> ~abut ~acat ~adah ~adua ~agak ~aget ~ahi> ~ahli ~akah ~aket
 ~akut ~alfa ~alka ~aloo ~ana> ~anan ~andi ~angg ~angs ~anju ~ante ~apor ~arak ~art> ~asah ~asar ~ast> ~aten ~atia
 ~atis ~atur ~ayam ~ayin ~bas> ~bata ~beda ~bere ~blok ~boh> ~bole ~bpjs ~bund ~bung ~caca ~ciri ~cisa ~dah2 ~das>
 ~depr ~diam ~die> ~dudu ~ean> ~ebar ~ebas ~ebu> ~edar ~egir ~ehuj ~eja> ~eki> ~el2> ~elat ~enap ~enca ~epas ~eped
 ~epen ~epny ~erap ~erce ~erke ~ersa ~esan ~esas ~fast ~fony ~gemi ~ger> ~get> ~ggu> ~gkak ~gkas ~grat ~gubu ~halo
 ~hita ~huja ~iam> ~icop ~idur ~iga> ~ijem ~iku> ~ilek ~inca ~isu> ~itit ~jana ~jati ~jaya ~jeng ~jing ~jut> ~kage
 ~kala ~kamp ~kas> ~kasi ~kate ~kedo ~kehu ~kel> ~kiri ~kit> ~kos> ~kota ~ktif ~kubu ~kuci ~kut> ~laha ~lapo ~lara
 ~lasa ~leh> ~lepa ~lkan ~loh> ~lura ~lusi ~mali ~mamp ~manc ~mbon ~met> ~mina ~mis> ~mpat ~mpet ~muda ~mura ~nasi
 ~ncan ~ncar ~nfon ~ngad ~ngem ~ngu> ~nih> ~njan ~njin ~njol ~njut ~ntap ~nter ~ntik ~ntu> ~nyes ~nyum ~oang ~obak
 ~oboh ~okan ~ongk ~oper ~orak ~pasa ~penc ~per> ~piku ~pinc ~pjs> ~pus> ~rah2 ~raha ~rans ~rapa ~res> ~riga ~rin>
 ~rind ~ris> ~rlan ~rlu> ~rol> ~rose ~rtol ~rump ~sala ~sar> ~sari ~sasa ~saun ~sega ~seli ~send ~seny ~sepe ~sepn
 ~sian ~siap ~sina ~sip> ~sisi ~situ ~sos> ~spad ~ster ~subu ~tasa ~tebu ~ted> ~tek> ~ten> ~tes> ~tidu ~tiha ~uasa
 ~ubuk ~ubur ~ujan ~uman ~untu ~urig ~utin ~wung ~yam> ~yamu ~yese ~yiny ~you> ~yum> 👍 🙏
-5 atau baca baiki baiki+sebelum bakar+api bantu bau+sampah bawa+helm bawa+ke bayar belakang+dengan berapa besok+ada
 biaya bisa+bantu bisa+jalan blok bus butuh cuma cuma+motor curiga+ada dia+bawa dia+sekarang dia+suka dibantai
 dinsos dulu+pernah emang ganggu gigil+kehujanan hai jalan+depan jam jatake jpo+rusak jual kabar kali+mati kapan
 ke+arah kebon+besar kebun+bawa kegirangan kelahi+dengan keluar+dari kenapa kering kerja kesel ketemu+anak
 klien+lemas kolong+tol kudis kudis+sekujur kunciran lagi+di lama+tidak lampu+merah lansia+bawa lapor+guru laporan
 layangan liar limbah makan+dari maling+motor masa mata+buta mau+pingsan minta minta+rokok motor+luka nanti+ada
 nganter ngantuk ngelem nomor nyasar+tidak obat+habis ok pagar+tolong panti penipuan pergi+dari ping pisah
 pukul+murid rt+kami rumah+abis rusak+nanti sadar+diri sakit+kudis satu+orang saya+capek saya+temenin sebelum+ada
 seger sekap+di sekitar sempet sesak+napas sudah+dibawa sudah+makan sudah+pergi tabrak+mobil tahu+jalan tangga+jpo
 tanya tawa teriak+sendiri terjun+kegirangan tidak+ada tidak+punya tol+kunciran tolong+baiki trc tv+tetangga
 warung+saya yang+kata ~2nya ~<alu ~<ama ~<ang ~<anj ~<asd ~<bat ~<blo ~<car ~<cip ~<cir ~<cis ~<cum ~<gaj ~<gra
 ~<gw> ~<hal ~<jem ~<jua ~<kul ~<lap ~<lay ~<lia ~<lim ~<lup ~<mar ~<mog ~<mud ~<nih ~<nom ~<ok> ~<pad ~<pip ~<pra
 ~<sep ~<sin ~<tok ~<trc ~<you ~ahay ~aiki ~akal ~akam ~akti ~alai ~ales ~alun ~aman ~ampu ~ange ~arun ~at2> ~atih
 ~atik ~auk> ~ayar ~baha ~bala ~band ~berk ~biay ~but> ~butu ~cat2 ~cira ~cuma ~dek> ~dian ~dima ~dins ~dur> ~ekit
 ~embu ~empe ~endo ~enip ~erlu ~est> ~gor> ~hai> ~haya ~iama ~iaya ~ikil ~inso ~ipua ~iput ~itan ~jemp ~jual ~kaba
 ~kare ~kemb ~kerj ~kil> ~kora ~kuas ~kudi ~kun> ~lalu ~lati ~liar ~limb ~matu ~mbal ~mbuh ~mint ~mogo ~mor> ~mpin
 ~naru ~ncir ~nger ~nipu ~nomo ~nsel ~nta> ~omor ~opi> ~peni ~perl ~pnya ~pong ~pora ~pros ~rama ~rati ~rbai ~ring
 ~rja> ~robo ~sang ~sara ~seki ~semp ~sita ~take ~tawa ~ter> ~terl ~tif> ~tik> ~trc> ~trol ~tuk> ~ual> ~udis ~uma>
 ~umbe ~unda ~upa> ~upas ~urah ~usui ~uta> ~utuh ~uwun
-6 =ask =office ada+temen ambulans+klien angin apa apa+bagaimana bakso ban bansos benda botak bukan+bener
 cara+tolong cari+kerja cek dengan+bayi di+lampu di+rs dibawa disini film+kan gang itu+di kaki+bengkak kaki+buntung
 kalau+ketemu kali+kemarin kan+bukan ke+gang keliling keluarganya kepala+botak kok lari+dari lewat+depan luka+di
 mana mau+minum mobil+ambulans ngupas nya+orang nyanyi obat+lagi oke orang+bener orang+tidak padam padam+dari
 pegang+anak pegang+botol perempatan pom pom+bensin punya rawat rawat+di rsj rumput+bawa sehat sekarang+duduk
 sekarang+sudah sudah+diam sudah+sadar tanah+tinggi tangan+patah tangerang tebang temen+cerita temenin
 trotoar+tengah urus yang+kejang ~2an> ~<apa ~<but ~<cin ~<cur ~<hai ~<kar ~<kok ~<kot ~<kur ~<lec ~<nam ~<pom ~<pul
 ~<pur ~<rsj ~<sal ~<seh ~<sip ~<sit ~<tam ~<teb ~<teg ~<tim ~<uru ~abar ~akso ~amen ~ampi ~anso ~apan ~aren ~baca
 ~baks ~bans ~baya ~bend ~bota ~buru ~cek> ~cet> ~dok> ~ecet ~eda> ~egel ~ehat ~elpo ~enan ~erik ~erja ~erob ~erok
 ~eter ~gupa ~iap> ~ibaw ~inan ~iraw ~isit ~joko ~keri ~kso> ~lann ~lpon ~masa ~nakn ~ngup ~pela ~peny ~pinj ~piny
 ~pom> ~pula ~puny ~put> ~ren> ~rima ~roba ~rsj> ~taan ~taku ~tal> ~tana ~timn ~uarg
-7 # ada+luka almarhum+bapak atas+respon badan+bau bangun+pas batal bikin bot dari+lahir daun di+mana gang+sebelah
 gerak+tapi hidup+sendiri hp jembatan+gantung jemur kata+ada kemarin+yang ketemu+luka luka+maupun masih+bangun
 masih+sadar maupun maupun+senjata mikir mogok nama pas+panggil pos pulang respon+cepat saya+dulu sudah+ada
 sudah+dibungkus sudah+gerak taman tiap tidur+tidak yang+tabrak ~<bik ~<bot ~<dau ~<hp> ~<met ~<mik ~<num ~<oke
 ~<pro ~amat ~aris ~asi> ~atal ~aupu ~berm ~biki ~cara ~cin> ~cing ~dam> ~daun ~emur ~game ~gany ~gasn ~gok> ~iak2
 ~ikin ~inta ~jemu ~mani ~maup ~miki ~mput ~nama ~nas> ~nsos ~ntuk ~nyat ~ogok ~patn ~perb ~pos> ~rak2 ~rann ~rgan
 ~sat> ~seha ~sel> ~sing ~sini ~suka ~tama ~tiap ~upun ~ura> ~usin ~yari ~yata
-8 3+orang =beast =joke anjing+liar banget+kaya bener+tidak cara dekat+rel gerak+cepat harga jangan+ngomong kan
 karang karang+tengah keluarganya+dikasih kena+panas lagi+dia ngomong+orang pamali pamali+jangan panas+banget
 pinggir+kali rumahnya saya+tenggelam sekarang+tinggal sudah+mati sudah+minum tidak+jadi tidak+ketemu wkwk ~<bai
 ~<gam ~<pos ~<suk ~<tes ~<wkw ~adam ~apa> ~bar> ~emat ~gala ~harg ~hati ~isan ~itun ~kah> ~kwk> ~lapa ~laya ~lece
 ~mahn ~nan> ~ongi ~onya ~pura ~rmat ~sah> ~seba ~urus ~wkwk
-9 ada+tidak arah banget+hari bayi+tetangga dia+pegang dong kaos ke+lantai mau+ambruk pakai+kaos rusak+kena suka
 tetangga+tangis tinggal+di ~<ara ~<cem ~<kao ~amal ~aos> ~asa> ~baik ~beri ~bot> ~dong ~erma ~indu ~irin ~kaos
 ~pada ~ucin
"""
