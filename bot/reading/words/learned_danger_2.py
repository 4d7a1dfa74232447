"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 ~laka ~las> ~laza ~ledu ~lekt ~lemb ~lepo ~lide ~line ~link ~lla> ~lodo ~lore ~lowo ~lrea ~lunc ~lver ~mace ~madu
 ~maii ~maks ~mang ~mank ~mara ~masj ~matn ~mauk ~maul ~maun ~mbah ~meka ~meno ~midi ~mimp ~min> ~miny ~mkan ~mond
 ~mone ~mpi> ~mpo> ~mri> ~msat ~msh> ~much ~muke ~muso ~nah> ~nala ~namb ~naru ~naza ~ncel ~ndon ~ndor ~ndul ~nedu
 ~nelp ~nem> ~neun ~ngar ~ngaw ~ngko ~ngli ~ngny ~ngsu ~ngu> ~nim> ~nin> ~nisa ~njar ~nlan ~nlin ~noni ~nova ~now>
 ~ntau ~num2 ~nutu ~nyas ~nza> ~obot ~obro ~oceh ~oda> ~odie ~oiya ~ojan ~okas ~oker ~okin ~olan ~olat ~olod ~olos
 ~onco ~onda ~one> ~onge ~oni> ~onim ~onli ~onta ~oodi ~ooo> ~oooo ~oope ~opa> ~opol ~ora> ~orry ~ortu ~osya ~ound
 ~ovas ~owon ~pabu ~pako ~pama ~pato ~petu ~pisn ~plaz ~pln> ~poho ~posy ~pung ~putr ~ra2> ~rand ~rasw ~rata ~rdam
 ~read ~rebe ~rest ~rgaj ~ri2n ~rik> ~rimo ~rips ~riuk ~riwa ~rkat ~rmi> ~rnla ~roda ~roki ~ront ~rry> ~rsam ~rsar
 ~rses ~rsih ~rson ~rty> ~rug> ~ruju ~ruma ~sal> ~sams ~sdr> ~sebe ~sebu ~sema ~semb ~seta ~shar ~shin ~sihi ~silv
 ~sina ~sipo ~sjid ~skri ~sla> ~slot ~sorr ~star ~stra ~suks ~sum> ~sumb ~suru ~swat ~syan ~talk ~tand ~tart ~tbot
 ~teg> ~tela ~telp ~telu ~tiin ~tini ~tog> ~tomp ~tri> ~tuha ~tuny ~uasi ~uch> ~udh> ~udik ~uhar ~uin> ~uit> ~ukar
 ~uken ~uleh ~ulih ~ulit ~ulo> ~ulon ~umah ~umpi ~und> ~uneu ~ungu ~unis ~unju ~uri> ~urug ~usi> ~usol ~utri ~vanz
 ~vasi ~veni ~waan ~waba ~wadu ~wae> ~walk ~ware ~waya ~wija ~wila ~wis> ~woy> ~wun> ~xxx> ~yaa> ~yapa ~yend ~yeru
 ~yimp ~yone ~yune ~zaka ~ziar
-2 0771+tolong 2023+0771 3+anak 30an 40an 5+tahun =road abaikan ada+bantu ada+korban ada+lagi ada+tahi adegan agung
 air+10 air+pam aja aja+kalau aja+nanti akan aktif alam alat+dulu alat+lewat alat+plastik almarhum alun alun2
 aman+dengan anak+ditinggal anak+gelandangan anak+ngelem anak+tidak angin+tidak angke anjing anjing+tetangga apa+kok
 apa+mesin apotek asap+masuk ass atap+rumah atapnya atas+bantu atm aula aula+kelurahan autis autis+umur b babi
 babi+lu bagaimana+kabar bahaya baju+di bales bandung banget+datang bangun+jalan bangunan+pegang bantu+renov
 bantu+tidak banyak+atas banyak+bapak banyak+cepat bapak+gelandangan bapak+petugas bapak+tukang barongsay
 barongsay+bugel basah batal+aja batuk+pilek batusari bau+depan bau+di bawah+pohon bayi+sewa beda bedah bedah+rumah
 bekas+jahitan belakang+rumah belendung+kec belum+juga belum+lihat belum+makan belum+mati bener+dinsos bener+tindak
 bengkel beredar beredar+itu beringin berisik+kayak berita berobat+sekarang besok beta bikin+layangan bioskop
 bisa+berdiri bisa+dibawa bisa+lapor bisa+masuk bisu bolong+besar boneka bukan bukan+laki bukan+pisau bulan
 bulan+tidak bunderan+gading bungkus buntung buta+jalan buta+sebelah cabut cadas+kukun cari+rumput cengkareng cepak
 chat+ini cicil cikokol ciledug cipadu ciputat ciri cirinya cisadane cisauk clear cuma+mabuk cuma+ribut
 daerah+belendung dalam+gudang dan+mau dapet dari+dinsos dari+panti dari+rsj dari+tetangga daster data data+orang
 datang+sampai deh dekat dekat+pom dengan+lansia dengan+minum dengan+satpam dengan+saya dengan+sehat dengan+temen
 dengerin dengerin+musik depan+apotek depan+bioskop depan+sd di+alun2 di+aula di+bak di+bandara di+bandung
 di+cengkareng di+cimone di+cipadu di+cisadane di+gang di+got di+hati di+ig di+indomaret di+kantor di+kasur
 di+kebayoran di+kereta di+komplek di+kreo di+lapangan di+pamulang di+perempatan di+polsek di+pool di+rt di+seberang
 di+tenda dia+ada dia+tuli dia+yang diam+dia diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di dicek
 dikeroyok+sudah dinas dinas+sosial diproses diri+tapi disebar diserang+kantuk disitu disuntik disuruh+gelandangan
 ditaro+orang ditinggal ditinggal+suami dompet+saya dua+orang dulu+sudah editan editan+jangan elpiji enjing film+itu
 film+orang foto+orang gading gaga gaji gang+haji gang+nangka garut gebang gebang+raya gedung+parkir gelandangan
 gelap gembor gerak+dari gerbang+tol gereja gerendeng gigi giginya giginya+ompong golok+pulang golok+saya gondrong
 good gor got got+mampet hallo haloo halte hampir hampir+ambruk hampir+tabrak hapus hasil hati+saya hilang+dari
 hilang+itu hilang+sudah hilang+tadi horas hubung ig ijo ikut indah+blok infonya+tentang ini+diam ini+saya ini+sudah
 itu+dibawa itu+editan itu+sendok itu+video iya jadi jadi+bagaimana jaga jaga+aja jahitan jahitan+di jakarta
 jalan+bolong jalan+tmp jangan+disebar jangan+percaya jawab jelas jembatan+kaca jemput jinak joget jual+tisu kab
 kab+tangerang kabel kabel+listrik kaki+di kaki+pincang kalau+dia kalau+marah kali+angke kami+sudah kampung+bulak
 kampung+kami kampus kantuk kara+depan kara+di karena karunya kata+30 kata+dari kata+dulu kata+tetangga katsiran
 kaya kayaknya+dia kayu+pakai ke+orang ke+panti ke+saudara ke+seberang kebon+sayur kec kecapean+sekarang kecil+jatuh
 kecil+jual kelapa+muda keliling+golok keluar+dari keluar+rumah kemarin kemarin+di kemarin+dikeroyok kemarin+sempet
 kembali+sendiri kena+bacok kenapa+tidak keren keren+banget kering+orang kerja+tidur kertas kesini+atau ketemu+odgj
 keterangan kira kiri kirim+pesan klien+sudah klinik kok+belum kok+cuma kok+status kolong kondisi+lemas
 kontrakan+saya kopi koreksi koreksi+bukan kosambi kucing+saya kukun kumis kumis+tebal kurus+tinggi lae lagi+makan
 lagi+masak lagi+ngupas laki+sekitar laki+sudah laki+umur lalat+di lalu+ada lalu+sekarang lampu lansia+di
 lansia+nyasar lansia+pakai lap+2023 lapak+barongsay lapor lapor+orang larangan lari+tidak lewat+gang lihat+juga
 listrik+menjuntai listrik+miring lu+semua lucu lumpuh lututnya mabuk+lem main main+anak makan+dengan makan+nasi
 mall mampet+banjir mancing mancing+di mandi mangga manis mantan+saya manusia+gerobak marah masak masak+pakai
 masjid+ada masjid+agung masjid+al masuk+panti masuk+tidak mati+tawa matur mau+kemana mau+kembali mau+minta
 mau+potong menang menit+ini menjuntai meruya metal metal+berisik minta+polisi minum+obat misi mobil+sudah
 mobil+tidak muda+pegang muka+gelandangan mundur musik+metal naik+kereta nangka nasi+bungkus ngaco nggih ngomong
-2 ngupas+kelapa nya nya+ditaro nya+keren nya+sudah nyanyi+sendiri nyaris nyerut nyerut+kayu nyimpen+orang
 odgj+kumat odgj+masuk odgj+parah oii ongkos operasi orang+baik orang+darah orang+ditusuk orang+lemas orang+mabuk
 orang+masih orang+mau orang+racun orang+sekarang orang+serang orang+sopan oy pacar pacing padahal+selama
 pakai+daster pakai+jaket pakai+sendal pakai+seragam pam panas parung peci pemakaman pembangunan+3 pencet penuh
 penyuluhan penyuluhan+bahaya percaya percaya+yang perempuan+ada perempuan+hamil perempuan+lari pergi+naik
 perkembangan pernah+tapi pesantren petugas+cepat petugas+perempuan petugas+sudah pindah pindah+ke pinggir+cisadane
 pingsan+karena pingsan+kecapean pinjem pintu+air pintu+tol pisang pisau+itu pisau+sudah pju plastik+main
 polisi+tidur polsek+karawaci pool pos+satpam potong+rumput pppp program promo psr+anyar pulang+dari pulang+istri
 puri puri+beta rakyat rakyat+kecil ralat+umur ramah rambut+cepak razia renov resmi rest rest+daerah ribut rombongan
 rps rsud rt rt+5 rumah+bapak rumah+sakit rumah+singgah rutin+kontrol rw sabtu saja sampah+tumpuk sampai+belum
 samping+rel sampurasun saudara+tidak saudara+tinggal saya+autis saya+bangun saya+makan saya+odgj saya+orang
 saya+salah saya+telepon saya+tulis saya+wkwk sebelah+dari seberang+pom sejak sekarang+bagaimana sekarang+dengan
 sekarang+saya sekarang+terlantar sekolah+anak sekolahan selama selama+ini selatan selesai sembuh sempet+pingsan
 sendiri sendiri+tapi sendok seragam serahkan sering+ada serpong setengah sewa shelter siap+banyak sido sih+ada sini
 sini+timnya situ+besar soal soetta sopan sosial stabil stadion stadion+benteng stasiun sudah+beres sudah+berobat
 sudah+damai sudah+masuk sudah+minggu sudah+naik sudah+orang sudah+sampai sudah+seger sudah+sembuh sudah+tua
 sudah+urus sugeng sumur+pacing surat+keterangan syarat tabrak+orang tadi+di tadi+tidak tagihan tahu+mau tahun+lalu
 tahun+tinggal tajur takut+aja takut+mati tangan+ada tanya+sudah tapi+sehat tarik+laporan taruna tas tegur telat
 telepon+kemana telepon+siapa tenda tentang tentang+cara terakhir+lihat teriak+dari terminal ternyata terus+ke
 tetangga+asap tetangga+galak this tiap+ada tiap+hari tidak+angkut tidak+di tidak+kembali tidak+pamit tidak+sekolah
 tidak+sido tidak+tidak tidur+di tidur+gang tigaraksa timnya timnya+belum tinggal tinggal+dengan tipu tisu tkp tmp
 tmp+taruna toilet+spbu tok toko toko+kayu tol+jatake tol+kunciran tolong+cari tolong+saya topi+biru trima
 trima+infonya trotoar+depan trotoar+gelandangan tua tugas tuh+orang tukang+kelapa tulis+di tumpang tutup uang
 umur+10 umur+17 umur+30an undang undang+penyuluhan untuk+motor untuk+tugas utang vaksin video video+lama
 warga+minta warga+orang warteg yaa yang+amuk yang+bawa yang+beredar yang+kaki yang+kata yang+ketemu yang+lemas
 yang+luka yang+nongol yang+perempuan yang+tidur ybs+ada zzzzz ~0an> ~30an ~40an ~<30a ~<40a ~<aaa ~<aca ~<aka ~<akt
 ~<alf ~<alm ~<ant ~<apl ~<apo ~<at> ~<atm ~<aul ~<aut ~<ava ~<aya ~<b> ~<bam ~<bas ~<bek ~<bio ~<cim ~<cle ~<dam
 ~<deb ~<dek ~<dim ~<dit ~<diu ~<edi ~<elp ~<emp ~<enj ~<gag ~<gan ~<gat ~<gel ~<gem ~<gep ~<goo ~<gor ~<got ~<har
 ~<ig> ~<ijo ~<iku ~<iya ~<jag ~<jah ~<jal ~<jam ~<jaw ~<jin ~<jkl ~<jl> ~<jog ~<jom ~<kea ~<keh ~<ken ~<kli ~<kon
 ~<kop ~<kre ~<lae ~<lah ~<las ~<lid ~<lin ~<lok ~<lor ~<luc ~<lut ~<mad ~<mag ~<mah ~<mai ~<meg ~<mod ~<ner ~<ngg
 ~<nik ~<oii ~<ong ~<oy> ~<pab ~<pet ~<pju ~<plp ~<poo ~<ppp ~<qwe ~<rad ~<raz ~<rep ~<rib ~<rom ~<rps ~<rsu ~<rt>
 ~<rw> ~<san ~<seb ~<sel ~<sid ~<soa ~<soe ~<sol ~<sti ~<sug ~<sya ~<taj ~<tas ~<td> ~<tel ~<ti> ~<tig ~<tip ~<tis
 ~<tkp ~<tmp ~<tp> ~<tri ~<tro ~<tua ~<tuh ~<tut ~<uan ~<vak ~<vid ~<wah ~<wil ~<wis ~<yaa ~<zzz ~aaaa ~abai ~abel
 ~abil ~abtu ~abu> ~abut ~acin ~aco> ~adeg ~adep ~adi> ~adio ~agam ~agi> ~agih ~agu> ~agun ~ahas ~ahit ~ahma ~aja>
 ~ajan ~ajun ~ajur ~ake> ~akek ~aker ~aki2 ~akku ~akor ~akya ~alah ~alfa ~alle ~allo ~alma ~alte ~amah ~amin ~amri
 ~amul ~anas ~ane> ~ang> ~angn ~anis ~anji ~ante ~apar ~apet ~apli ~apot ~apus ~area ~arhu ~aria ~arim ~armi ~aron
 ~arut ~asak ~asil ~asiu ~aspa ~ass> ~aste ~atak ~atau ~atm> ~atsi ~atul ~atus ~aula ~auti ~awab ~aya> ~ayin ~azia
 ~bale ~bamb ~baru ~basa ~bati ~belo ~ber> ~beso ~biln ~bios ~bis> ~bisu ~bnm> ~bolo ~bone ~bor> ~btu> ~buar ~bukn
 ~bumi ~bung ~bus> ~call ~cama ~cang ~cape ~carn ~caya ~cep> ~ciko ~cile ~cili ~cint ~cipa ~cipu ~clea ~cope ~cvbn
 ~dahi ~damp ~dane ~dape ~dast ~debu ~deg> ~deh> ~dek2 ~den> ~deo> ~depo ~dide ~dion ~dipr ~dita ~diti ~dito ~diur
-2 ~drak ~dron ~dua> ~dug> ~duli ~duru ~ebar ~ebon ~eci> ~edit ~edug ~eduh ~edur ~egur ~ejak ~elas ~elay ~elom ~elpi
 ~elte ~embo ~empe ~empu ~emui ~enca ~endi ~endu ~enek ~engn ~engu ~enji ~enju ~enuh ~epak ~epor ~erag ~erej ~eriu
 ~erli ~erpo ~ersa ~erti ~erty ~erum ~eruy ~esai ~esan ~esel ~eseo ~esmi ~esok ~etaw ~eten ~etid ~etta ~ewa> ~fami
 ~form ~g2an ~gade ~gadi ~gaga ~gamb ~gang ~gani ~gapa ~gard ~garu ~gate ~gero ~gert ~ggan ~ggih ~ggir ~gih> ~giha
 ~gkau ~gke> ~gkel ~gkos ~gnya ~gomo ~gond ~good ~gopi ~got> ~gsay ~gsi> ~gur> ~gusu ~hall ~halt ~hamp ~hapu ~hatu
 ~hell ~helt ~hey> ~hir> ~hmat ~hora ~hubu ~hum> ~iaka ~iann ~iant ~iate ~iati ~icil ~idam ~ideo ~ido> ~ieu> ~igar
 ~igi> ~igin ~ihin ~iin> ~ikas ~ikok ~ikut ~ila> ~ilan ~iled ~ill> ~ilny ~ima> ~imny ~inak ~inal ~ine> ~inik ~ink>
 ~ion> ~iosk ~ipad ~ipas ~ipon ~ipro ~ipu> ~ira2 ~ira> ~iri2 ~isad ~isah ~iseb ~isew ~isi> ~isik ~it2a ~itas ~itin
 ~itol ~itu> ~iun> ~iuru ~izi> ~jaga ~jahi ~jala ~jam> ~jana ~jawa ~jela ~jem> ~jina ~joge ~juk> ~junt ~juny ~kab>
 ~kada ~kang ~kari ~kas> ~kasn ~kati ~kats ~kec> ~keda ~kert ~ki2> ~kit2 ~kita ~kku> ~klin ~koko ~kol> ~kolo ~kont
 ~kop> ~kopi ~kos> ~krg> ~ksin ~ktif ~kumi ~kyat ~lae> ~lah> ~lamp ~last ~lawa ~lays ~lear ~les> ~lesa ~lih> ~lill
 ~lini ~llah ~ller ~lmar ~loka ~lom> ~lon> ~loo> ~los> ~lot> ~lpij ~lpr> ~lte> ~lter ~lucu ~luha ~luk> ~lun2 ~lun>
 ~lutu ~mabo ~mai> ~main ~maka ~male ~mall ~man> ~manc ~mant ~mare ~marh ~mari ~mart ~mbar ~mbil ~mbor ~mbu> ~melu
 ~men> ~mene ~menj ~meri ~misi ~mnya ~mode ~mpir ~mpu> ~mpuh ~mpus ~muin ~muli ~mund ~mur> ~nakk ~name ~nasi ~ncar
 ~ncin ~ndal ~ndok ~ndro ~ndur ~nene ~nep> ~neri ~nero ~nge> ~nget ~ngi> ~ngop ~ngsi ~nis> ~njol ~note ~nov> ~nta2
 ~ntak ~nten ~nter ~ntre ~nuru ~nyen ~nyon ~oal> ~obat ~oder ~oett ~oget ~ogra ~ohon ~oii> ~okny ~okol ~oli> ~ombo
 ~omo> ~omon ~ondr ~onek ~onto ~ood> ~ool> ~opan ~opet ~oras ~ore> ~orka ~ort> ~osam ~osed ~oses ~osia ~osko ~ota>
 ~otek ~paci ~padu ~pan> ~pann ~pant ~park ~paru ~peci ~peda ~penj ~per> ~pera ~pers ~pesa ~piji ~pile ~pina ~pind
 ~pipi ~pju> ~plik ~plpr ~pok> ~pol> ~pool ~por> ~pork ~port ~posi ~pote ~ppp> ~pppp ~prog ~prom ~puh> ~puri ~qwer
 ~rada ~raga ~rahi ~rahk ~rahm ~rako ~raky ~rasu ~razi ~rcay ~rea> ~reda ~reja ~reks ~rena ~rend ~repo ~resm ~rhum
 ~rib> ~ring ~rir> ~rkem ~rlih ~rmal ~rmas ~rnet ~rogr ~roli ~romb ~romo ~rpon ~rps> ~rsud ~rtas ~rteg ~rti> ~rtun
 ~runa ~rung ~runi ~runy ~ruya ~sabi ~sabt ~sai> ~sama ~sana ~sasa ~sauk ~saun ~say> ~sebr ~sedu ~sepa ~serp ~sewa
 ~shel ~shub ~sial ~sido ~sik> ~sil> ~sisi ~siun ~skop ~skrg ~smi> ~soal ~soet ~sola ~son> ~sopa ~sosi ~stad ~stas
 ~suge ~sun> ~sur> ~t2an ~ta2> ~tabi ~tadi ~tagi ~taju ~tani ~tapn ~tat> ~tegu ~tend ~tent ~term ~tern ~terp ~ther
 ~this ~tih> ~tike ~tiku ~tin> ~tipu ~tis> ~tisu ~titi ~tkp> ~tmp> ~toko ~tor> ~tra> ~tren ~trim ~tsir ~tta> ~tua>
 ~tuga ~tuk2 ~tull ~tumb ~tunt ~tup> ~tur> ~tusa ~tusn ~tutn ~tutu ~ugas ~ugen ~ujan ~ujuk ~uk2> ~ula> ~ulan ~uluh
 ~ulun ~umi> ~umis ~unan ~uncu ~ung2 ~unti ~usar ~usny ~usur ~utat ~utis ~utup ~utut ~uya> ~vaks ~vbnm ~ver> ~vide
 ~wab> ~wah> ~warn ~wart ~wert ~xcvb ~yang ~yar> ~yasa ~yati ~yiny ~zia> ~zzz> ~zzzz
-3 10+tahun 30+menit abis+putus ada+apa ada+bau ada+bocah ada+gelandangan ahli ahli+waris aja+di al alamat
 alhamdulillah aman anak+laki anak+pura anak+sudah api+sudah arah+pasar atau babakan baca+tulis badan+kurus
 bagaimana+lanjut bagi ban+bocor bangun+sadar bapak+bawa bawa+ke bawa+tas bawah+jembatan bebas+orang belendung
 belum+ada bengkak berisik berkedok berkedok+orang berobat bersih bikin+sesak bisa+baca boleh bsd bukan+odgj
 bunderan bus butuh+susu cacat cadas capek+banget cari cari+anak cekcok cepat+banget cuma+duduk cuma+tidak dadap
 dengan+anak dengan+pacar denger+harga depan+pabrik depan+simulasi depan+toko di+gubuk di+kaki di+kampung
 di+kelurahan di+lengan di+pos di+sekolah di+taman dia+ditinggal dia+geser dia+jalan dia+minta dia+tidak diam die
 diskon disuruh doang dompet+maling dua duduk duduk+aja duduk+diam emperan flu galak gang+sebelah gelandangan+bawa
 gelandangan+di gelandangan+tidur gendong golok+sakit golok+untuk gudang+rongsok habis hidup+sebatang hidup+segan
 hilang iseng itu itu+anak itu+sekarang itu+yang jadi+orang jaket jalan jalan+depan jalan+pembangunan jam+5
 jangan+kaget jantung+saya jatuh+tolong jendela+rusak kaca+jendela kaki+palsu kalau kami+bapak kami+bebas
 kami+jangan kampung kantor ke+rsj kebanyakan kebayoran kebayoran+lama kec+benda kecapean kejadian kel
 keluarganya+sudah kemana+sekarang kemarin+orang kembali kembali+lagi kena+angin kesini keterbelakangan km
 kolong+jembatan komplek kondisi konseling konten konten+kesel kontrol korban+banjir kota kp kreo ktp kubur kucing
 kulit+sawo kunciran kursi+roda kurus lahir lama+tidak lanjut lansia+tukang layangan+di lem lemas+tapi lepas
 lewat+bawa linglung lomba lu makan+sekarang maling+motor mampet mandi+di mantap marah+sendiri masih+kuat
 masih+napas masuk+gang matang mati+tidak mau+ke mengganggu meninggal+semua merah minggu+depan minta+minum
 minta+sekarang motor+jatuh musik naik+mobil nanti+dia napas+cuma nasi nganter nikah noted nyamuk+banyak odgj+duduk
 odgj+harus oh ompong orang+diam orang+gelandangan orang+kemarin orang+ketemu orang+lagi orang+mana orang+nongol
 orang+teriak orang+terlantar orang+tidur orang+tua otw p palsu pamulang pangkalan panjat+pohon parah parah+cuma
 parkir+mall parkir+ruko pas+saya pasar pasar+bengkok patokan pegang+keliling pegel pembangunan pendek
 penelepon+tanya penipuan+berkedok perempuan+tangis perlu pernah+orang perum pesan+suara petasan piatu pikun pincang
 pinggir+rel pinjol pisah+dari polsek+jatiuwung poris pramuka psr punya+rumah pura pusing putih putus+dengan ransel
 rasa+mau ribut+mulut rongsok+jatake rumahnya+ambruk rutin sadar+cuma sadar+dan sakit+tinggal sampai+sekarang sate
 satpam+orang sawo sawo+matang saya+capek saya+denger saya+hilang saya+mati saya+tabrak saya+temenin saya+yang segan
 segan+mati sekarang+di sekarang+duduk sekarang+lewat sekarang+tidur sekarat+nih sekolah+kami semua+hidup sendal
 sepanjang sepanjang+jalan siapa sih singgah sip sita sita+satpam spbu sudah+angkat sudah+bangun sudah+ikat
 sudah+jalan sudah+kering sudah+makan sudah+minta sudah+pulang sudah+sita sudah+tangan tabrak+saya tahi tahi+lalat
 tahu tahun+ini takut+ada tangcity tani tani+lewat tanpa tapi+cuma tapi+sadar target tas+ransel tawon temen+di
 tempat tenang tenang+sekarang test tiap+asap tidak+lagi tidak+pakai tidur+depan tindak tolong+info tolong+tebang
 topi tua+mau tukang+pegang tumpang+di tv umur+12 untuk untuk+konten usir wah wah+hampir waktu waktu+kecil waris
 warung waspada waspada+penipuan yang yang+gerak yang+jatuh yang+meninggal yang+respon yang+tusuk ybs+sudah you
 ~2an> ~<ahl ~<al> ~<alh ~<ali ~<alu ~<anj ~<are ~<asa ~<asd ~<ase ~<ass ~<blm ~<bsd ~<cab ~<cac ~<cad ~<cal ~<cen
 ~<cic ~<cik ~<cil ~<cur ~<dah ~<das ~<dat ~<deg ~<dij ~<dua ~<dud ~<dur ~<ema ~<flu ~<gar ~<gon ~<hab ~<hil ~<hor
 ~<hub ~<ise ~<itu ~<jad ~<jak ~<jok ~<kag ~<kan ~<km> ~<kp> ~<ktp ~<kub ~<kuc ~<lal ~<lep ~<lu> ~<mam ~<mis ~<moh
 ~<nas ~<nun ~<nur ~<oh> ~<omp ~<ope ~<otw ~<p> ~<pac ~<pay ~<per ~<pia ~<por ~<psr ~<pun ~<raw ~<rum ~<rut ~<sej
 ~<sih ~<skr ~<spb ~<spe ~<tah ~<tak ~<tar ~<tdk ~<tug ~<tv> ~<uga ~<und ~<unt ~<usi ~<uta ~<wak ~<yan ~<you ~<👍>
 ~aaa> ~aan> ~abe> ~abi> ~aca> ~acat ~adap ~adas ~ade> ~adia ~adua ~ahi> ~ahli ~aina ~akah ~akan ~aket ~akti ~aktu
 ~alan ~alau ~alha ~alsu ~alu> ~ama> ~amdu ~amun ~andi ~angc ~ani> ~anpa ~anse ~anti ~apea ~arak ~arga ~arge ~art>
 ~arta ~asah ~asan ~asep ~aten ~atia ~atur ~awo> ~awon ~ayor ~bagi ~baro ~bayo ~beba ~bele ~bero ~bili ~blm> ~blok
-3 ~bole ~bon> ~bsd> ~buat ~buk> ~bund ~bunt ~bura ~caca ~cada ~cekc ~cici ~cira ~city ~dal> ~dap> ~das> ~data ~dega
 ~dek> ~deng ~dias ~diba ~dije ~disi ~disk ~dius ~doan ~duan ~dudu ~ebay ~ecap ~edah ~edar ~edok ~egor ~eja> ~ejad
 ~ekco ~elak ~elap ~elem ~elil ~engk ~enov ~eora ~epas ~epen ~epin ~epis ~eras ~erbe ~erce ~ered ~erin ~eris ~erla
 ~ermi ~erto ~etas ~flu> ~gaco ~gak> ~gcit ~gege ~gel> ~ger> ~gerc ~gere ~gga> ~ggah ~ggat ~giny ~gkak ~gkor ~glun
 ~gole ~gram ~habi ~hamd ~hasi ~hat> ~hila ~hita ~hli> ~hub> ~huja ~ial> ~iam> ~iamb ~iatu ~ibag ~icop ~idi> ~ihan
 ~ijo> ~ikah ~ikir ~ikit ~ilik ~illa ~iman ~imba ~imna ~inca ~indo ~info ~ing> ~ingl ~injo ~isko ~isur ~iteb ~ity>
 ~iusi ~iya> ~jadi ~jaka ~jake ~jan> ~jeng ~jkl> ~juta ~kak> ~kan> ~kant ~kart ~kcok ~kedo ~kegi ~kepi ~ker> ~keru
 ~ket> ~keti ~kir> ~kisa ~kit> ~kok> ~kons ~kora ~kreo ~ktp> ~ktu> ~kubu ~kuci ~kulo ~kut> ~kwkw ~laha ~lamu ~lan>
 ~lana ~land ~lanj ~lara ~lau> ~leki ~lepa ~lfam ~lham ~lili ~llo> ~lomb ~lsu> ~lung ~lupa ~mal> ~mana ~mand ~mba>
 ~mbi> ~mbon ~mdul ~mel2 ~mera ~mnas ~moho ~mong ~mpen ~mple ~mpon ~muda ~mun> ~mura ~murn ~musi ~ncir ~ndah ~ndek
 ~ndi> ~ndir ~nekn ~net> ~ngad ~ngci ~ngeg ~nger ~nggu ~ngke ~nglu ~ngur ~nika ~njem ~njun ~nkan ~npa> ~ntap ~ntar
 ~ntor ~ntro ~nyam ~nye> ~nyok ~odan ~okan ~oko> ~oleh ~olek ~omba ~ompl ~onse ~oris ~orma ~oted ~oto> ~otw> ~paka
 ~pals ~pamu ~pang ~payu ~pbu> ~pean ~pege ~perc ~pert ~piat ~piku ~pinc ~plek ~pnya ~pram ~psr> ~pun> ~pusi ~puti
 ~rah2 ~ramu ~rbel ~rcep ~reno ~reo> ~rga> ~rget ~rind ~risi ~rita ~rked ~rlu> ~rmin ~rta> ~ruti ~sala ~samp ~sant
 ~sate ~sawo ~seja ~seor ~ses> ~sian ~sih> ~sip> ~sir> ~situ ~skon ~spbu ~sud> ~sunt ~syar ~tahi ~tanp ~tar> ~targ
 ~tasi ~tau> ~tawo ~tdk> ~test ~tif> ~tiga ~toka ~tony ~topi ~torn ~tos> ~tria ~tulu ~uala ~ubur ~ugal ~ukny ~ulia
 ~ulil ~umba ~una> ~unda ~unde ~urny ~usir ~utih ~wakt ~wari ~waru ~wasp ~won> ~yara ~yora ~you> 👍
-4 5+orang ada+lansia ada+pelatihan ada+petugas ada+saudara ada+tabrak ada+temen alat+sakit anak+di angkut apa+orang
 ayam baik baiki+sebelum balai balai+warga bandara banget+orang banget+sudah banjir+mata barat baru bau+sampah
 bawa+karung bawah+tol bayar bayi+sehat bayi+yang bebas beres biaya bis blok bpjs bunga buntung+dari buta butuh
 cuma+ngantuk dan dari+kecil di+balai di+dekat di+kolong di+lampu di+masjid di+rs dia+suka dibunuh+rindu dijemput
 dikit gang ganggu gelandangan+dengan gerobak golok+lewat golok+nya golok+nyasar gratis gubuk hai hari+minggu hati
 hatiku hi infonya jangan jatake jatiuwung jaya jembatan+patah kaca+mobil kaget kali+mati kali+pas kara kata+ada
 kayak+orang kayak+tidak ke+arah kegirangan kereta+tanah ketemu+anak ketemu+belum kolong+tol korban+tidak lalu
 lansia+yang lapar laporan layangan lewat+depan liar loh lupa makan+dari masa masih+lama masjid+raya mata+kaki
 mau+makan mau+pingsan medis+nomor met mobil+saya motor+mogok muda nanti ngelem+di ngupas+tebu nih nomor nongol+lagi
 nyamuk ok oke orang+linglung pada+meninggal patah+tolong pelatihan pelatihan+pertolongan penipuan perempatan
 pertolongan pertolongan+orang pilek ping pinggir+tol pohon+ambruk poster+cara ralat rs rt+kami rumput sadar+diri
 sakit+sendiri salah saudara saya+rusak sebatang sebatang+kara sebelum+ada seger sekarang+tumpang sepeda subuh
 sudah+dibawa sudah+saya susu susu+bayi tabrak+mobil tadi+sempet takut takut+tabrak tangga tawa tebu tebu+pakai
 temen+cerita temen+sudah temenin teriak+nyanyi terjun+kegirangan terminal+poris tes tetangga+tapi tidak+ganggu
 tidak+usah tidur tol tol+karang tolong+dicek tolong+orang trc tuli tunggu usah warung+saya yang+saya yang+sesak
 ~2nya ~<ane ~<bar ~<bat ~<beb ~<bed ~<bia ~<blo ~<bol ~<bpj ~<bua ~<bun ~<cir ~<doa ~<gaj ~<geb ~<gra ~<gub ~<hal
 ~<hi> ~<jay ~<jen ~<kal ~<kot ~<lap ~<lay ~<loh ~<lup ~<mar ~<mog ~<mon ~<mus ~<nih ~<nom ~<ok> ~<pus ~<rak ~<ral
 ~<rs> ~<sau ~<sem ~<sia ~<sin ~<sta ~<sub ~<tan ~<tos ~<trc ~<tun ~<usa ~<🙏> ~aget ~ahay ~aika ~aji> ~akam ~akut
 ~alka ~aloo ~alun ~ana> ~anan ~angg ~angs ~anju ~apor ~ara> ~aru> ~arun ~asar ~atis ~atiu ~auda ~auk> ~ayam ~ayar
 ~bara ~bas> ~bere ~biay ~boh> ~bpjs ~but> ~butu ~cari ~cat2 ~ciri ~cisa ~diam ~dima ~ean> ~ebas ~ebu> ~egir ~eki>
 ~el2> ~elat ~enap ~enip ~eped ~epny ~erah ~erap ~erit ~fony ~gaji ~gany ~gemi ~get> ~ggu> ~gira ~grat ~gubu ~guna
 ~hai> ~halo ~haya ~iaya ~idur ~ijem ~iki> ~ikil ~iku> ~ilek ~ipua ~iput ~iran ~isit ~isu> ~iuwu ~jati ~jing ~jut>
 ~kage ~kamp ~kasi ~kel> ~kemb ~kil> ~kota ~lapo ~lasa ~liar ~lkan ~loh> ~mamp ~matu ~mbal ~mbuh ~met> ~meta ~mina
 ~mis> ~mogo ~mor> ~mpat ~mpet ~nant ~ncan ~nfon ~ngem ~nih> ~njan ~njut ~nomo ~nti> ~ntik ~ntu> ~numb ~nyar ~nyes
 ~nyi> ~oang ~obak ~oboh ~omor ~ongk ~oper ~orny ~otak ~pasa ~penc ~perl ~pjs> ~pora ~pros ~pus> ~raha ~rala ~rama
 ~rans ~rapa ~rawa ~res> ~rgan ~rima ~rin> ~rluk ~rol> ~rose ~rtol ~rump ~sar> ~sari ~saud ~sega ~seli ~send ~sepe
 ~sepn ~sete ~siap ~sita ~sos> ~spad ~ster ~subu ~take ~tasa ~tawa ~teba ~tebu ~ted> ~tek> ~ten> ~teny ~tera ~tes>
 ~tidu ~tiha ~tiuw ~trc> ~uasa ~ubuk ~uda> ~udar ~uhan ~uman ~untu ~usah ~usin ~usu> ~usui ~uta> ~utin ~utuh ~wung
 ~yam> ~yamu ~yese 🙏
-5 =heart agak ambil angin apa+bagaimana baiki bakar+api bakso ban bansos bantu belakang+dengan benda bener+tidak
 berapa besar+di besok+ada bisa+bantu bisa+kerja botak cari+kerja cek cuma cuma+motor dari+tadi dinsos
 ditinggal+surat emang itu+darah jam jpo+rusak jual kabar kaki+bengkak kapan kayak kebon+besar kebun+bawa kelurahan
 kenapa kepala+botak kering kerja kesel kok lansia+bawa limbah minta minta+rokok motor+luka naik+angkot nanti+ada
 ngantuk ngelem nyanyi orang+jalan panti pinggir pinggir+kali pom pom+bensin pos rawat+di rumah+anak rumput+bawa
 rusak+nanti samping sekarang+rawat sekitar sempet senyum sudah+diam sudah+kembali sudah+pergi sudah+sadar tanah
 tangan+patah tangerang tangga+jpo tanya tapi+sudah tapi+tidak teriak+sendiri terlantar tidak+punya tolong+ambil
 tolong+baiki tv+tetangga yang+napas ~<aga ~<cin ~<cip ~<cis ~<cum ~<dan ~<hai ~<jua ~<kul ~<lia ~<lim ~<mud ~<ngu
 ~<oke ~<pad ~<pip ~<pom ~<pra ~<pro ~<pur ~<sar ~<sep ~<sip ~<taw ~<tok ~<top ~abar ~agak ~aiki ~akal ~akso ~alai
 ~ales ~ampu ~ange ~anso ~atih ~atik ~baha ~baks ~bala ~band ~bans ~bata ~baya ~beda ~bend ~berk ~bota ~cuma ~dian
 ~die> ~dins ~dur> ~ekit ~elpo ~erik ~erja ~erke ~erlu ~erok ~est> ~gor> ~iama ~iar> ~inso ~itan ~jaya ~jemp ~kaba
 ~kala ~kare ~kerj ~kiri ~kso> ~kuas ~kun> ~lalu ~lati ~leh> ~limb ~lpon ~lura ~nakn ~nang ~nipu ~njin ~nsel ~nta>
 ~nyum ~opi> ~orak ~peni ~perb ~pinj ~piny ~pom> ~pong ~pos> ~pula ~rati ~rbai ~ris> ~rja> ~rlan ~robo ~seki ~seny
 ~tal> ~ter> ~terl ~tik> ~trol ~uarg ~umbe ~upa> ~upas ~urah ~uwun ~yum>
-6 =ask almarhum+bapak anak+saya apa baca badan+bau batal bikin bot bukan+bener cara+tolong daun dia+sekarang
 dibantai dibawa disini dulu+pernah film+kan hidup+sendiri itu+di jembatan+gantung jemur kan+bukan keliling lagi+di
 lampu+merah lari+dari mana masih+sadar mata+buta mogok nama ngupas nyasar+tidak orang+bener orang+tidak padam
 padam+dari pisah punya rawat rsj satu+orang sehat sekarang+sudah sesak+napas sudah+minum tahu+jalan tanah+tinggi
 tebang tiap urus yang+kejang ~<ama ~<ang ~<apa ~<bik ~<but ~<dau ~<gw> ~<jem ~<kab ~<kok ~<kur ~<lec ~<num ~<pul
 ~<rsj ~<sal ~<seh ~<sit ~<tam ~<teb ~<teg ~<tim ~<uru ~adam ~aman ~amat ~aris ~at2> ~atal ~baca ~berm ~biki ~buru
 ~cara ~cek> ~cet> ~cing ~dam> ~daun ~dok> ~ecet ~eda> ~ehat ~emat ~embu ~emur ~enan ~endo ~enya ~erob ~eter ~gupa
 ~ibaw ~ikin ~inan ~iraw ~itun ~jemu ~joko ~jual ~keri ~lann ~lece ~masa ~mint ~mpin ~nama ~ngup ~ogok ~pela ~puny
 ~put> ~rann ~roba ~rsj> ~sang ~sara ~sat> ~semp ~sing ~taku ~tana ~tiap ~timn ~tuk> ~ual> ~uma> ~ura>
-7 # =beast =office anjing+liar atas+respon dari+lahir di+mana hp jangan+ngomong kaki+buntung kalau+ketemu kan
 kemarin+yang ketemu+luka luka+maupun mau+lapor mau+minum maupun maupun+senjata mikir ngomong+orang nya+orang
 obat+lagi pamali pamali+jangan pegang+anak pulang respon+cepat rumahnya rusak+kena saya+dulu saya+tenggelam
 sekarang+tinggal sudah+gerak sudah+mati taman tidak+ada tidak+jadi wkwk yang+tabrak ~<bot ~<car ~<hp> ~<kar ~<met
 ~<mik ~<nam ~<pos ~<suk ~<tes ~<wkw ~amen ~ampi ~apan ~aren ~asi> ~aupu ~cin> ~egel ~game ~gasn ~gok> ~iap> ~kah>
 ~kwk> ~laya ~mahn ~mali ~mani ~maup ~miki ~mput ~nan> ~nas> ~ntuk ~nyat ~onya ~patn ~peny ~pura ~ren> ~rmat ~seba
 ~seha ~sel> ~sini ~suka ~tama ~upun ~wkwk ~yata
-8 =joke ada+tidak arah banget+hari banget+kaya bayi+tetangga cara dekat+rel dong gerak+cepat harga kaos kena+panas
 lagi+dia pakai+kaos panas+banget sudah+ada suka tetangga+tangis tinggal+di ~<ara ~<bai ~<gam ~<kao ~amal ~apa>
 ~asa> ~bar> ~beri ~dong ~erma ~harg ~hati ~inta ~isan ~kaos ~lapa ~nsos ~urus ~yari
-9 di+film dia+pegang karang karang+tengah mau+ambruk rindu tidak+ketemu ~<cem ~<don ~<rin ~aos> ~bot> ~gala ~iak2
 ~indu ~irin ~ongi ~ucin
-10 =drill lagi+sekarang tangis+terus tinggal+sendiri ~<hat ~baik ~ndu> ~pada ~sah>
-11 ada+di motor+saya
-12 teriak+lagi tidak+teriak ~eban
-13 =tale sudah+bawa sudah+ketemu
-14 ambulans+sudah bawa+yang
-26 @1
"""
