"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 ~lagi ~lain ~laka ~las> ~laza ~ledu ~lekt ~lemb ~lepo ~less ~lho> ~lide ~line ~link ~lla> ~lodo ~lore ~lowo ~lrea
 ~lte> ~lver ~mace ~madu ~maii ~maks ~mang ~mank ~mant ~mara ~masj ~maul ~maun ~mbah ~meka ~melu ~meno ~midi ~mimp
 ~min> ~miny ~mkan ~mond ~mone ~mpi> ~mri> ~msat ~msh> ~much ~muke ~muso ~nah> ~nala ~namb ~naru ~naza ~ncel ~ndon
 ~ndor ~ndul ~nedu ~nelp ~nem> ~netr ~neun ~ngar ~ngaw ~ngko ~ngli ~ngsu ~ngu> ~nim> ~nisa ~njar ~nlan ~nlin ~noni
 ~nova ~now> ~ntau ~num2 ~nutu ~nyas ~nza> ~obot ~obro ~oceh ~oda> ~odie ~oiya ~ojan ~okas ~oker ~okin ~okny ~olan
 ~olat ~olod ~olos ~onco ~onda ~one> ~onge ~oni> ~onim ~onli ~onta ~onto ~oodi ~ooo> ~oooo ~oope ~opa> ~opol ~ora>
 ~orry ~ortu ~osya ~ound ~ovas ~owon ~pabu ~pako ~pama ~pati ~pato ~pete ~petu ~pisn ~plaz ~pln> ~poho ~posy ~puh>
 ~pung ~putr ~ra2> ~rand ~rasw ~rata ~rdam ~read ~rebe ~rend ~rest ~rgaj ~ri2n ~rib> ~rik> ~rimo ~rips ~riwa ~rkat
 ~rmi> ~rnla ~roda ~roki ~ront ~rry> ~rsam ~rsar ~rses ~rsih ~rson ~rty> ~rug> ~ruju ~ruma ~sal> ~sams ~sdr> ~sebe
 ~sebu ~sema ~semb ~seta ~shar ~shin ~sihi ~silv ~sina ~sipo ~sjid ~skri ~sla> ~slot ~sorr ~star ~stra ~suks ~sum>
 ~sumb ~swat ~syan ~tadi ~talk ~tand ~tbot ~teg> ~tela ~telp ~telu ~tiin ~tini ~tog> ~tomp ~tri> ~tua> ~tuha ~tuny
 ~uasi ~uch> ~udh> ~udik ~uhar ~uit> ~ukar ~uken ~uleh ~ulih ~ulit ~ulo> ~ulon ~ulus ~umah ~umpi ~und> ~uneu ~ung>
 ~ungu ~unis ~unju ~urug ~usi> ~usol ~utri ~vanz ~vasi ~veni ~waan ~waba ~wadu ~wae> ~walk ~ware ~waya ~wija ~wila
 ~wis> ~woy> ~xxx> ~yaa> ~yah> ~yapa ~yend ~yeru ~yimp ~yone ~yune ~zaka ~ziar
-2 0771+tolong 2023+0771 3+anak 30an 40an 5+tahun =road abaikan ada+bantu ada+korban ada+lagi ada+tahi adegan agung
 air+10 air+pam aja aja+kalau aja+nanti akan aktif alat+dulu alat+lewat alat+plastik almarhum alun alun2 aman+dengan
 anak+ditinggal anak+gelandangan anak+ngelem anak+tidak angin+tidak angke anjing anjing+tetangga apa+kok apa+mesin
 apotek arah+rel asap+masuk ass atap+rumah atapnya atas+bantu atm aula aula+kelurahan autis autis+umur babi babi+lu
 bagaimana+kabar baju+di bales bandung banget+datang bangun+jalan bangunan+pegang bantu+renov banyak+atas
 banyak+bapak banyak+cepat bapak+gelandangan bapak+petugas bapak+tukang barongsay barongsay+bugel basah batal+aja
 batuk+pilek batusari bau+depan bau+di bawah+pohon bayi+sewa beda bedah bedah+rumah bekas+jahitan belakang+rumah
 belendung+kec belum+juga belum+lihat belum+makan belum+mati bener+dinsos bener+tindak bengkel beredar beredar+itu
 beringin berisik+kayak berita berobat+sekarang besok beta bikin+layangan bioskop bisa+berdiri bisa+dibawa
 bisa+lapor bisa+masuk bisu bolong+besar boneka bukan bukan+laki bukan+pisau bulan bulan+tidak bunderan+gading
 bungkus buntung buta+sebelah cabut cadas+kukun cari+rumput cekcok+mulut cengkareng cepak chat+ini cicil cikokol
 ciledug cipadu ciputat ciri cirinya cisadane cisauk clear cuma+ribut daerah+belendung dalam+gudang dan+mau dapet
 dari+dinsos dari+panti dari+rsj dari+tetangga daster data data+orang datang+sampai deh dekat dekat+pom
 dengan+lansia dengan+minum dengan+satpam dengan+saya dengan+sehat dengan+temen dengerin dengerin+musik
 depan+bioskop depan+sd di+alun2 di+aula di+bak di+bandara di+bandung di+cengkareng di+cimone di+cipadu di+cisadane
 di+gang di+got di+hati di+ig di+indomaret di+kantor di+kasur di+kebayoran di+kereta di+komplek di+kreo di+lapangan
 di+pamulang di+perempatan di+polsek di+pool di+rt di+seberang di+tenda dia+ada dia+tuli dia+yang diam+dia
 diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di dikeroyok+sudah dinas dinas+sosial diproses
 diri+tapi disebar diserang+kantuk disitu disuntik disuruh+gelandangan ditaro+orang ditinggal ditinggal+suami
 dompet+saya dua+minggu dua+orang duit dulu+sudah editan editan+jangan elpiji enjing film+itu film+orang foto+orang
 gading gaga gaji gang+haji gang+nangka garut gebang gebang+raya gedung+parkir gelandangan gelap gembor gerak+dari
 gereja gerendeng gigi giginya golok+pulang golok+saya gondrong good gor got got+mampet habis hallo haloo hampir
 hampir+ambruk hampir+tabrak hapus hasil hati+saya hilang+dari hilang+tadi horas hubung ig ijo ikut indah+blok
 infonya+tentang ini+diam ini+saya ini+sudah iseng itu+dibawa itu+editan itu+sendok itu+video iya jadi
 jadi+bagaimana jaga+aja jahitan jahitan+di jakarta jalan+bolong jalan+tmp jangan+disebar jangan+percaya jawab jelas
 jembatan+kaca jemput jinak joget jual+tisu kabel kabel+listrik kaki+di kaki+pincang kalau+dia kalau+marah
 kali+angke kami+sudah kampung+bulak kampus kantuk kara+depan kara+di karena karunya kata+30 kata+dari kata+dulu
 kata+tetangga katsiran kaya kayaknya+dia kayu+pakai ke+orang ke+panti ke+saudara ke+seberang kebon+sayur kec
 kecapean+sekarang kecil+jatuh kecil+jual kelapa+muda keliling+golok keluar+dari keluar+rumah kemarin kemarin+di
 kemarin+dikeroyok kemarin+sempet kembali+sendiri kena+bacok kenapa+tidak keren keren+banget kering+orang
 kerja+tidur kertas kesini ketemu+odgj keterangan kira kiri kirim+pesan klien+sudah klinik kok+belum kok+cuma
 kok+status kolong kondisi+lemas kopi koreksi koreksi+bukan kosambi kucing+saya kukun kumis kumis+tebal kuning
 kurus+tinggi lae lagi+makan lagi+masak lagi+ngupas lagi+tunggu laki+sekitar laki+sudah laki+umur lalat+di lalu+ada
 lalu+sekarang lampu lansia+di lansia+nyasar lansia+pakai lap+2023 lapak+barongsay lapor lapor+kesini lapor+orang
 larangan lari+tidak lewat+gang lihat+juga listrik+menjuntai listrik+miring lu lu+semua lucu lumpuh lututnya
 mabuk+lem main main+anak makan+dengan makan+nasi mall mampet+banjir mancing mancing+di mandi mangga manis
 mantan+saya manusia+gerobak marah masak masak+pakai masjid+ada masjid+agung masjid+al masuk+tidak mati+tawa matur
 mau+kemana mau+kembali mau+masuk mau+minta mau+potong mauk menang menit+ini menjuntai meruya metal metal+berisik
 minta+polisi minum+obat misi mobil+sudah mobil+tidak muda+pegang muka+gelandangan mulut+tiap mundur musik+metal
 naik+kereta nangka nasi+bungkus ngaco nggih ngomong ngupas+kelapa nya nya+ditaro nya+keren nya+sudah nyanyi+sendiri
-2 nyaris nyerut nyerut+kayu nyimpen+orang odgj+kumat odgj+masuk odgj+parah odgj+sudah oii ongkos operasi orang+baik
 orang+darah orang+lemas orang+mabuk orang+masih orang+racun orang+sekarang orang+serang orang+sopan orang+tua oy
 pacar pacing padahal+selama pakai+daster pakai+jaket pakai+peci pakai+sendal pakai+seragam pam panas parung
 pasar+bengkok peci pemakaman pembangunan+3 penuh penyuluhan penyuluhan+bahaya percaya percaya+yang perempuan+ada
 perempuan+hamil perempuan+lari pergi pergi+naik perkembangan pernah+tapi pesantren petugas+cepat petugas+perempuan
 petugas+sudah pindah pindah+ke pinggir+cisadane pingsan+karena pingsan+kecapean pinjem pintu+air pintu+tol pisang
 pisau+itu pisau+sudah pju plastik+main polisi+tidur polsek+karawaci pool pos+satpam potong+rumput pppp program
 promo psr+anyar pulang+dari pulang+istri puri puri+beta rakyat rakyat+kecil ralat+umur ramah rambut+cepak razia
 renov resmi rest rest+daerah ribut rombongan rps rsud rt rt+5 rumah+bapak rumah+sakit rumah+singgah rutin+kontrol
 rw sabtu saja sampah+tumpuk samping+rel sampurasun saudara+tidak saudara+tinggal saya+autis saya+bangun saya+capek
 saya+makan saya+odgj saya+orang saya+salah saya+telepon saya+tulis saya+wkwk sebelah+dari seberang+pom sejak
 sekarang+bagaimana sekarang+dengan sekarang+saya sekarang+terlantar sekolah+anak sekolahan selama selama+ini
 selatan selesai sembuh sempet+pingsan sendiri sendiri+tapi sendok seragam serahkan sering+ada serpong setengah sewa
 shelter siap+banyak sido sih+ada sini sini+timnya situ+besar soal soetta sopan sosial stabil stadion
 stadion+benteng stasiun sudah+angkat sudah+beres sudah+berobat sudah+damai sudah+dari sudah+masuk sudah+minggu
 sudah+naik sudah+orang sudah+pulang sudah+sampai sudah+seger sudah+sembuh sudah+tua sudah+urus sugeng sumur+pacing
 surat+keterangan syarat tabrak+orang tadi+di tagihan tahu+mau tahun+lalu tahun+tinggal tajur takut+aja takut+mati
 tangan+ada tanya+sudah tapi+sehat tarik+laporan taruna tas tegur telat telepon+kemana telepon+siapa tenda tentang
 tentang+cara terakhir+lihat terminal ternyata terus+ke tetangga+asap tetangga+galak this tiap+ada tiap+hari
 tidak+angkut tidak+di tidak+disini tidak+kembali tidak+pamit tidak+sekolah tidak+sido tidak+tidak tidur+di
 tidur+gang tigaraksa timnya timnya+belum tinggal tinggal+dengan tipu tisu tkp tmp tmp+taruna toilet+spbu tok toko
 toko+kayu tol+jatake tol+kunciran tolong+cari tolong+saya topi+biru trima trima+infonya trotoar+depan
 trotoar+gelandangan tua tugas tuh+orang tukang+kelapa tulis+di tumpang tunggu tunggu+petugas tutup uang umur+10
 umur+17 umur+30an undang undang+penyuluhan untuk+motor untuk+tugas utang vaksin video video+lama warga+minta
 warga+orang warteg yaa yang+amuk yang+bawa yang+beredar yang+kaki yang+kata yang+ketemu yang+lemas yang+luka
 yang+nongol yang+tidur yang+tusuk ybs+ada zzzzz ~0an> ~2an> ~30an ~40an ~<30a ~<40a ~<aaa ~<aca ~<aka ~<akt ~<alf
 ~<alm ~<ant ~<apl ~<apo ~<at> ~<atm ~<aul ~<aut ~<ava ~<aya ~<bam ~<bas ~<bek ~<bin ~<bio ~<cim ~<cle ~<dam ~<dat
 ~<dek ~<dib ~<dim ~<dit ~<diu ~<dui ~<edi ~<elp ~<emp ~<enj ~<gag ~<gan ~<gat ~<gel ~<gep ~<goo ~<gor ~<got ~<hab
 ~<har ~<ig> ~<ijo ~<iku ~<ing ~<ise ~<iya ~<jag ~<jah ~<jal ~<jam ~<jaw ~<jin ~<jkl ~<jl> ~<jog ~<jom ~<kea ~<keh
 ~<ken ~<kli ~<kon ~<kop ~<kre ~<lae ~<lag ~<lah ~<las ~<lid ~<lin ~<lok ~<lor ~<lu> ~<luc ~<lut ~<mad ~<mah ~<mai
 ~<meg ~<mod ~<ner ~<ngg ~<nik ~<oii ~<ong ~<oy> ~<pab ~<pay ~<pet ~<pju ~<plp ~<poo ~<ppp ~<qwe ~<rad ~<raz ~<rep
 ~<rib ~<rom ~<rps ~<rsu ~<rt> ~<rw> ~<san ~<seb ~<sel ~<sid ~<soa ~<soe ~<sol ~<sti ~<sug ~<sya ~<taj ~<tas ~<td>
 ~<tel ~<ti> ~<tig ~<tip ~<tis ~<tkp ~<tmp ~<tp> ~<tri ~<tro ~<tua ~<tuh ~<tut ~<uan ~<vak ~<vid ~<wah ~<wil ~<wis
 ~<yaa ~<zzz ~aaaa ~abai ~abel ~abil ~abok ~abtu ~abu> ~acin ~aco> ~adeg ~adep ~adi> ~adia ~adio ~agam ~agi> ~agih
 ~agu> ~agun ~ahas ~ahit ~ahma ~aja> ~ajan ~ajun ~ajur ~ake> ~akek ~aki2 ~akku ~akor ~akya ~alah ~alfa ~alle ~allo
 ~alma ~amah ~amin ~amri ~amul ~anas ~ane> ~ang> ~angn ~anis ~anji ~ante ~apar ~apet ~apli ~apot ~apus ~area ~arhu
 ~aria ~arim ~armi ~aron ~arut ~asak ~asil ~asiu ~aspa ~ass> ~aste ~atak ~atau ~atm> ~atsi ~atul ~atus ~aula ~auti
 ~awab ~aya> ~azia ~bale ~bamb ~baru ~basa ~bati ~belo ~ber> ~beso ~biln ~bios ~bis> ~bisu ~bnm> ~bolo ~bone ~bor>
 ~btu> ~buar ~bukn ~bumi ~bung ~bus> ~call ~cama ~cang ~cape ~carn ~caya ~cep> ~ciko ~cile ~cili ~cint ~cipa ~cipu
 ~clea ~cope ~cvbn ~dah> ~dahi ~damp ~dane ~dape ~dast ~data ~deg> ~deh> ~dek2 ~den> ~deo> ~depo ~dide ~dion ~dipr
-2 ~dita ~diti ~ditu ~diur ~drak ~dron ~dua> ~dug> ~duit ~duka ~duli ~duru ~ebon ~eci> ~edit ~edug ~eduh ~edur ~egur
 ~ejak ~elas ~elay ~elom ~elpi ~elte ~empe ~empu ~emui ~enca ~endi ~endu ~engn ~engu ~enji ~enju ~enuh ~epak ~epor
 ~erag ~erej ~eriu ~erli ~erpo ~ersa ~erti ~erty ~erum ~eruy ~esai ~esan ~esel ~eseo ~esmi ~esok ~etaw ~eten ~etid
 ~etta ~ewa> ~fami ~g2an ~gade ~gadi ~gaga ~gamb ~gang ~gani ~gapa ~gard ~garu ~gate ~gere ~gero ~gert ~ggan ~ggat
 ~ggih ~ggir ~ggui ~gih> ~giha ~gke> ~gkel ~gkos ~gnya ~gomo ~gond ~good ~gopi ~got> ~gsay ~gsi> ~guin ~gur> ~gusu
 ~habi ~hall ~hamp ~hapu ~hatu ~hell ~helt ~hey> ~hir> ~hmat ~hora ~hubu ~hum> ~iaka ~iann ~iant ~iate ~iati ~icil
 ~ideo ~ido> ~ieu> ~igar ~igi> ~igin ~ihin ~iin> ~ikas ~ikok ~ikut ~ila> ~ilan ~iled ~ill> ~ilny ~ima> ~imny ~inak
 ~inal ~ine> ~inik ~ink> ~ion> ~iosk ~ipad ~ipas ~ipon ~ipro ~ipu> ~ira2 ~ira> ~iri2 ~isad ~isah ~iseb ~isew ~isi>
 ~isik ~it2a ~itas ~itin ~itu> ~iuru ~izi> ~jaga ~jahi ~jala ~jam> ~jana ~jawa ~jela ~jem> ~jemb ~jina ~joge ~juk>
 ~junt ~juny ~kada ~kang ~kari ~kas> ~kasn ~kati ~kats ~kec> ~keda ~kepe ~kert ~ki2> ~kita ~kku> ~klin ~koko ~kol>
 ~kolo ~kont ~kop> ~kopi ~kos> ~krg> ~ksin ~ktif ~kumi ~kuni ~kyat ~lae> ~lah> ~lamp ~last ~lawa ~lays ~lear ~les>
 ~lesa ~lih> ~lill ~lini ~llah ~ller ~lmar ~loka ~lom> ~lon> ~loo> ~los> ~lot> ~lpij ~lpr> ~lter ~lucu ~luha ~luk>
 ~lun2 ~lun> ~lutu ~mabo ~mai> ~main ~maka ~male ~mall ~man> ~manc ~mare ~marh ~mari ~mart ~mauk ~mbar ~mbil ~mbor
 ~mbu> ~men> ~mene ~menj ~meri ~misi ~mnya ~mode ~mpir ~mpo> ~mpu> ~mpuh ~mpus ~muin ~muli ~mund ~mur> ~nakk ~name
 ~nasi ~ncar ~ncin ~ndal ~ndro ~ndur ~nep> ~neri ~nero ~nge> ~nget ~nggu ~ngi> ~ngop ~ngsi ~nin> ~nis> ~njem ~njol
 ~note ~nov> ~nta2 ~ntak ~nten ~nter ~ntre ~nuru ~nyen ~nyon ~oal> ~obat ~oder ~oett ~oget ~ogra ~ohon ~oii> ~okol
 ~oli> ~ombo ~omo> ~omon ~ondr ~onek ~ood> ~ool> ~opan ~opet ~oras ~ore> ~orka ~ort> ~osam ~osed ~oses ~osia ~osko
 ~ota> ~otek ~paci ~padu ~pan> ~pang ~pann ~park ~paru ~payu ~peci ~peda ~penj ~per> ~pera ~pers ~pesa ~piji ~pile
 ~pina ~pind ~pipi ~pju> ~plik ~plpr ~pol> ~pool ~por> ~pork ~port ~posi ~pote ~ppp> ~pppp ~prog ~prom ~puri ~qwer
 ~rada ~raga ~rahi ~rahk ~rahm ~rako ~raky ~rasu ~razi ~rcay ~rea> ~reda ~reja ~reks ~rena ~repo ~resm ~rhum ~ring
 ~rir> ~rkem ~rlih ~rmal ~rmas ~rnet ~rogr ~roli ~romb ~romo ~rpon ~rps> ~rsud ~rtas ~rteg ~rti> ~rtun ~runa ~rung
 ~runi ~runy ~ruya ~sabi ~sabt ~sai> ~sama ~sana ~sasa ~sauk ~saun ~say> ~sebr ~sedu ~sepa ~serp ~sewa ~shel ~shub
 ~sial ~sido ~sik> ~sil> ~sir> ~sisi ~siun ~skop ~skrg ~smi> ~soal ~soet ~sola ~son> ~sopa ~sosi ~stad ~stas ~suge
 ~sun> ~sur> ~suru ~t2an ~ta2> ~tabi ~tagi ~taju ~tani ~tapn ~tat> ~tegu ~tend ~tent ~term ~terp ~ther ~this ~tih>
 ~tike ~tiku ~tin> ~tipu ~tis> ~tisu ~titi ~tkp> ~tmp> ~toko ~tor> ~tra> ~tren ~trim ~tsir ~tta> ~tuga ~tuk2 ~tull
 ~tumb ~tunt ~tup> ~tur> ~tusa ~tusn ~tutn ~tutu ~ugas ~ugen ~uin> ~ujan ~ujuk ~uk2> ~ula> ~ulan ~uluh ~ulun ~umi>
 ~umis ~unan ~uncu ~ung2 ~unti ~usar ~usny ~usur ~utat ~utis ~utup ~utut ~uya> ~vaks ~vbnm ~ver> ~vide ~wab> ~wah>
 ~warn ~wart ~wert ~wun> ~xcvb ~yang ~yar> ~yasa ~yati ~zia> ~zzz> ~zzzz
-3 10+tahun 30+menit abis+putus ada+apa ada+bau ada+bocah ada+gelandangan ada+petugas ahli ahli+waris aja+di al alam
 alamat alhamdulillah aman anak+laki anak+pura anak+sudah api+sudah arah+pasar babakan baca+tulis badan+kurus
 bagaimana+lanjut bagi bahaya ban+bocor bangun+sadar bantu+tidak bapak+bawa bawa+ke bawa+tas bawah+jembatan
 bebas+orang belendung belum+ada bengkak berisik berkedok berkedok+orang berobat bersih bikin+sesak bisa+baca boleh
 bsd bukan+odgj bunderan bus butuh+susu cacat cadas cari cari+anak cekcok cepat+banget cuma+duduk cuma+tidak dadap
 dari+tadi dengan+anak dengan+pacar denger+harga depan+pabrik depan+simulasi depan+toko di+gubuk di+kaki di+kampung
 di+kelurahan di+lengan di+pos di+sekolah di+taman dia+ditinggal dia+geser dia+jalan dia+minta dia+tidak diam die
 diskon disuruh doang dompet+maling dua duduk duduk+aja duduk+diam emperan flu galak gang+sebelah gelandangan+bawa
 gelandangan+di gelandangan+tidur gendong golok+sakit golok+untuk gudang+rongsok hati hidup+sebatang hidup+segan
 hilang hilang+sudah itu itu+anak itu+sekarang itu+yang jadi+orang jaket jalan jalan+depan jalan+pembangunan jam+5
 jangan+kaget jantung+saya jatuh+tolong jendela+rusak kab kab+tangerang kaca+jendela kaki+palsu kalau kami+bapak
 kami+bebas kami+jangan kampung kampung+kami kantor ke+rsj kebanyakan kebayoran kebayoran+lama kec+benda kecapean
 kejadian kel keluarganya+sudah kemarin+orang kembali kembali+lagi kena+angin kesini+atau keterbelakangan km
 kolong+jembatan komplek kondisi konseling konten konten+kesel kontrakan+saya kontrol korban+banjir kota kp kreo ktp
 kubur kucing kulit+sawo kunciran kursi+roda kurus lahir lama+tidak lanjut lansia+tukang lapar layangan+di lem
 lemas+tapi lepas lewat+bawa linglung lomba makan+sekarang maling+motor mampet mandi+di mantap marah+sendiri
 masih+kuat masih+napas masuk+gang masuk+panti matang mati+tidak mengganggu meninggal+semua merah minggu+depan
 minta+minum minta+sekarang motor+jatuh musik naik+mobil nanti+dia napas+cuma nasi nganter nikah nongol+lagi noted
 nyamuk+banyak odgj+duduk odgj+harus oh ompong orang+diam orang+gelandangan orang+kemarin orang+ketemu orang+lagi
 orang+mana orang+nongol orang+teriak orang+terlantar orang+tidur otw p palsu pamulang pangkalan panjat+pohon parah
 parah+cuma parkir+mall parkir+ruko pas+saya pasar patokan pegang+keliling pegel pembangunan pencet pendek
 penelepon+tanya penipuan+berkedok perempuan+tangis perlu pernah+orang perum pesan+suara petasan piatu pikun pincang
 pinggir+rel pinjol pisah+dari polsek+jatiuwung poris pramuka psr punya+rumah pura pusing putih putus+dengan ransel
 ribut+mulut rongsok+jatake rumahnya+ambruk rutin sadar+cuma sadar+dan sakit+tinggal sampai+sekarang sate
 satpam+orang sawo sawo+matang saya+denger saya+hilang saya+tabrak saya+temenin saya+yang segan segan+mati
 sekarang+di sekarang+duduk sekarang+lewat sekarang+tidur sekarat+nih sekolah+kami semua+hidup sendal sepanjang
 sepanjang+jalan siapa sih singgah sip sita sita+satpam spbu sudah+bangun sudah+ikat sudah+jalan sudah+kering
 sudah+makan sudah+minta sudah+sita sudah+tangan tabrak+saya tadi+tidak tahi tahi+lalat tahu tahun+ini takut+ada
 tangcity tani tani+lewat tanpa tapi+cuma tapi+sadar target tas+ransel tawon temen+di tempat tenang tenang+sekarang
 terminal+poris test tiap+asap tidak+lagi tidak+pakai tidur+depan tindak tolong+info tolong+tebang topi tua+mau
 tukang+pegang tumpang+di tv umur+12 untuk untuk+konten usir wah wah+hampir waktu waktu+kecil waris warung waspada
 waspada+penipuan yang yang+gerak yang+jatuh yang+meninggal yang+respon ybs+sudah you ~<ahl ~<al> ~<alh ~<ali ~<alu
 ~<anj ~<are ~<asa ~<asd ~<ase ~<ass ~<blm ~<bsd ~<cab ~<cac ~<cad ~<cal ~<cen ~<cic ~<cik ~<cil ~<cur ~<dah ~<das
 ~<deg ~<dij ~<dua ~<dud ~<dur ~<ema ~<flu ~<gar ~<gon ~<hil ~<hor ~<hub ~<itu ~<jad ~<jak ~<jok ~<kan ~<km> ~<kp>
 ~<ktp ~<kub ~<kuc ~<lal ~<lep ~<mam ~<mis ~<moh ~<mon ~<nas ~<nun ~<nur ~<oh> ~<omp ~<ope ~<otw ~<p> ~<pac ~<per
 ~<pia ~<por ~<psr ~<pun ~<rak ~<raw ~<rum ~<rut ~<sej ~<sih ~<skr ~<spb ~<spe ~<tah ~<tak ~<tar ~<tdk ~<tug ~<tun
 ~<tv> ~<uga ~<und ~<unt ~<usi ~<uta ~<wak ~<yan ~<you ~<👍> ~aaa> ~abe> ~abi> ~abut ~aca> ~acat ~adap ~adas ~ade>
 ~adua ~ahi> ~ahli ~aina ~akah ~akan ~aket ~akti ~aktu ~alan ~alau ~alha ~alsu ~alu> ~ama> ~amdu ~amun ~andi ~angc
 ~ani> ~anpa ~anse ~anti ~apea ~arak ~arga ~arge ~art> ~arta ~asah ~asan ~asep ~atia ~atur ~awo> ~awon ~ayin ~ayor
 ~bagi ~baro ~bayo ~beba ~bele ~bero ~bili ~blm> ~blok ~bole ~bon> ~bsd> ~buat ~buk> ~bund ~bunt ~bura ~caca ~cada
-3 ~cekc ~cici ~cira ~city ~dal> ~dap> ~das> ~dega ~dek> ~deng ~dias ~diba ~dije ~disi ~disk ~dius ~doan ~duan ~dudu
 ~ebar ~ebay ~ecap ~edah ~edar ~edok ~egor ~eja> ~ejad ~ekco ~elak ~elap ~elem ~elil ~enek ~engk ~enov ~eora ~epas
 ~epen ~epin ~epis ~erap ~eras ~erbe ~ered ~erin ~eris ~erla ~ermi ~erto ~etas ~flu> ~gaco ~gak> ~gcit ~gege ~gel>
 ~ger> ~gerc ~gga> ~ggah ~giny ~gkak ~gkor ~glun ~gole ~gram ~hamd ~hasi ~hat> ~hila ~hita ~hli> ~hub> ~huja ~ial>
 ~iam> ~iamb ~iatu ~ibag ~icop ~idi> ~ihan ~ijo> ~ikah ~ikir ~ikit ~ilik ~illa ~iman ~imba ~imna ~inca ~indo ~info
 ~ing> ~ingl ~injo ~isko ~isur ~iteb ~ity> ~iun> ~iusi ~iya> ~jadi ~jaka ~jake ~jan> ~jeng ~jkl> ~juta ~kab> ~kak>
 ~kan> ~kant ~kart ~kcok ~kedo ~kegi ~kepi ~ker> ~keru ~ket> ~keti ~kir> ~kisa ~kit> ~kons ~kora ~kreo ~ktp> ~ktu>
 ~kubu ~kuci ~kulo ~kwkw ~laha ~lamu ~lan> ~lana ~land ~lanj ~lara ~lau> ~leki ~lepa ~lfam ~lham ~lili ~llo> ~lomb
 ~lsu> ~lung ~mal> ~mana ~mand ~mba> ~mbi> ~mbon ~mdul ~mel2 ~mnas ~moho ~mong ~mpen ~mple ~mpon ~muda ~mun> ~mura
 ~murn ~musi ~ncir ~ndah ~ndek ~ndi> ~ndir ~ndok ~nekn ~nene ~net> ~ngad ~ngci ~ngeg ~nger ~ngke ~nglu ~ngur ~nika
 ~njun ~nkan ~npa> ~ntap ~ntar ~ntor ~ntro ~nyam ~nye> ~nyok ~odan ~okan ~oko> ~oleh ~olek ~omba ~ompl ~onse ~oris
 ~orma ~oted ~oto> ~otw> ~paka ~pals ~pamu ~pant ~pbu> ~pean ~pege ~perc ~pert ~piat ~piku ~pinc ~plek ~pnya ~pram
 ~psr> ~pun> ~pusi ~puti ~rah2 ~ramu ~rawa ~rbel ~reno ~reo> ~rga> ~rget ~rind ~risi ~rita ~rked ~rlu> ~rmin ~rta>
 ~ruti ~sala ~samp ~sant ~sate ~sawo ~seja ~seor ~ses> ~sian ~sih> ~sip> ~situ ~skon ~spbu ~sud> ~sunt ~syar ~tahi
 ~tanp ~tar> ~targ ~tasi ~tau> ~tawo ~tdk> ~ted> ~tern ~test ~tif> ~tiga ~toka ~tony ~topi ~torn ~tria ~tulu ~uala
 ~ubur ~ugal ~ukny ~ulia ~ulil ~umba ~una> ~unda ~unde ~urny ~usir ~utih ~wakt ~wari ~waru ~wasp ~won> ~yara ~yiny
 ~yora ~you> 👍
-4 5+orang ada+lansia ada+pelatihan ada+saudara ada+tabrak ada+temen alat+sakit anak+di angkut apa+orang atau ayam
 baik baiki+sebelum balai balai+warga bandara banget+orang banget+sudah banjir+mata barat baru bau+sampah
 bawa+karung bawah+tol bayar bayi+sehat bayi+yang bebas beres biaya bis blok bpjs bunga buntung+dari buta butuh
 capek+banget cuma+ngantuk dan dari+kecil di+balai di+dekat di+kolong di+lampu di+masjid dia+suka dibunuh+rindu
 dijemput dikit gang ganggu gelandangan+dengan gerobak golok+lewat golok+nya golok+nyasar gratis gubuk hai
 hari+minggu hatiku hi infonya jangan jatake jatiuwung jaya jembatan+patah kaca+mobil kaget kali+pas kara kata+ada
 kayak+orang kayak+tidak ke+arah kegirangan kemana+sekarang kereta+tanah ketemu+anak ketemu+belum kolong+tol
 korban+tidak lalu lansia+yang laporan layangan lewat+depan liar loh lupa makan+dari masa masih+lama masjid+raya
 mata+kaki mau+ke mau+makan mau+pingsan medis+nomor met mobil+saya motor+mogok muda nanti ngelem+di ngupas+tebu nih
 nomor nyamuk ok orang+linglung pada+meninggal patah+tolong pelatihan pelatihan+pertolongan penipuan pertolongan
 pertolongan+orang pilek ping pinggir+tol pohon+ambruk poster+cara ralat rasa+mau rs rt+kami rumput sadar+diri
 sakit+sendiri salah saudara saya+mati saya+rusak sebatang sebatang+kara sebelum+ada seger sekarang+tumpang sepeda
 subuh sudah+dibawa sudah+saya susu susu+bayi tabrak+mobil tadi+sempet takut takut+tabrak tanah tangga tawa tebu
 tebu+pakai temen+cerita temen+sudah temenin teriak+nyanyi terjun+kegirangan tes tetangga+tapi tidak+ganggu
 tidak+usah tidur tol tol+karang tolong+dicek tolong+orang trc tuli usah warung+saya yang+saya yang+sesak ~2nya
 ~<ane ~<bar ~<bat ~<beb ~<bed ~<bia ~<blo ~<bol ~<bpj ~<bua ~<bun ~<cir ~<doa ~<gaj ~<geb ~<gub ~<hal ~<hi> ~<jay
 ~<jen ~<kag ~<kal ~<kot ~<lap ~<lay ~<loh ~<lup ~<mar ~<mog ~<mus ~<nih ~<nom ~<ok> ~<pus ~<ral ~<rs> ~<sau ~<sem
 ~<sia ~<sin ~<sta ~<sub ~<tan ~<tos ~<trc ~<usa ~<🙏> ~aan> ~aget ~ahay ~aika ~aji> ~akal ~akam ~akut ~alka ~aloo
 ~alun ~ana> ~anan ~angg ~angs ~anju ~apor ~ara> ~aru> ~arun ~asar ~aten ~atis ~atiu ~auda ~auk> ~ayam ~ayar ~bara
 ~bas> ~bere ~biay ~boh> ~bpjs ~but> ~butu ~cari ~cat2 ~ciri ~cisa ~diam ~die> ~dima ~ean> ~ebas ~ebu> ~egir ~eki>
 ~el2> ~elat ~enap ~enip ~eped ~epny ~erah ~erce ~erit ~fony ~gaji ~gany ~gemi ~ggu> ~gira ~grat ~gubu ~guna ~hai>
 ~halo ~haya ~iaya ~idur ~ijem ~iki> ~ikil ~iku> ~ilek ~ipua ~iput ~iran ~isit ~isu> ~iuwu ~jati ~jing ~jut> ~kage
 ~kamp ~kasi ~kel> ~kemb ~kil> ~kok> ~kota ~kut> ~lapo ~lasa ~liar ~lkan ~loh> ~lupa ~mamp ~matu ~mbal ~mbuh ~mera
 ~met> ~meta ~mina ~mis> ~mogo ~mor> ~mpat ~mpet ~nant ~ncan ~nfon ~ngem ~nih> ~njan ~njin ~njut ~nomo ~nti> ~ntik
 ~ntu> ~numb ~nyar ~nyes ~nyi> ~oang ~obak ~oboh ~omor ~ongk ~oper ~orny ~otak ~pasa ~penc ~perl ~pjs> ~pora ~pus>
 ~raha ~rala ~rama ~rans ~rapa ~rcep ~res> ~rgan ~rima ~rin> ~rluk ~rol> ~rose ~rtol ~rump ~sar> ~sari ~saud ~sega
 ~seli ~send ~sepe ~sepn ~sete ~siap ~sita ~sos> ~spad ~ster ~subu ~take ~tasa ~tawa ~teba ~tebu ~tek> ~ten> ~teny
 ~tera ~tes> ~tidu ~tiha ~tiuw ~tos> ~trc> ~uasa ~ubuk ~uda> ~udar ~uhan ~uman ~untu ~usah ~usin ~usu> ~usui ~uta>
 ~utin ~utuh ~wung ~yam> ~yamu ~yese 🙏
-5 =heart agak ambil angin apa+bagaimana baiki bakar+api bakso ban bansos bantu belakang+dengan benda bener+tidak
 berapa besar+di besok+ada bisa+bantu bisa+kerja botak cari+kerja cek cuma cuma+motor di+rs dinsos ditinggal+surat
 emang itu+darah jam jpo+rusak jual kabar kaki+bengkak kali+mati kapan kayak kebon+besar kebun+bawa kelurahan kenapa
 kepala+botak kering kerja kesel lansia+bawa limbah minta minta+rokok motor+luka naik+angkot nanti+ada ngantuk
 ngelem nyanyi oke orang+jalan panti perempatan pinggir pinggir+kali pom pom+bensin pos rawat+di rumah+anak
 rumput+bawa rusak+nanti samping sekarang+rawat sekitar sempet senyum sudah+diam sudah+kembali sudah+pergi
 sudah+sadar tanah+tinggi tangan+patah tangerang tangga+jpo tanya tapi+sudah tapi+tidak teriak+sendiri terlantar
 tidak+punya tolong+ambil tolong+baiki tv+tetangga yang+napas ~<aga ~<cin ~<cip ~<cis ~<cum ~<dan ~<gra ~<hai ~<jua
 ~<kul ~<lia ~<lim ~<mud ~<ngu ~<pad ~<pip ~<pom ~<pra ~<pur ~<sar ~<sep ~<sip ~<taw ~<tok ~<top ~abar ~agak ~aiki
 ~akso ~alai ~ales ~ampu ~ange ~anso ~atih ~atik ~baha ~baks ~bala ~band ~bans ~bata ~baya ~beda ~bend ~berk ~bota
 ~cuma ~dian ~dins ~dur> ~ekit ~elpo ~erik ~erja ~erke ~erlu ~erok ~est> ~get> ~gor> ~iama ~iar> ~inso ~itan ~jaya
 ~jemp ~kaba ~kala ~kare ~kerj ~kiri ~kso> ~kuas ~kun> ~lalu ~lati ~leh> ~limb ~lpon ~lura ~nakn ~nang ~nipu ~nsel
 ~nta> ~nyum ~opi> ~orak ~peni ~perb ~pinj ~piny ~pom> ~pong ~pos> ~pros ~pula ~rati ~rbai ~ris> ~rja> ~rlan ~robo
 ~seki ~seny ~taku ~tal> ~ter> ~terl ~tik> ~trol ~uarg ~umbe ~upas ~urah ~uwun ~yum>
-6 =ask almarhum+bapak anak+saya apa baca badan+bau batal bikin bukan+bener cara+tolong daun dia+sekarang dibantai
 dibawa disini dulu+pernah film+kan hidup+sendiri itu+di jembatan+gantung jemur kan+bukan keliling kok lagi+di
 lampu+merah lari+dari masih+sadar mata+buta mogok nama ngupas nyasar+tidak orang+bener padam padam+dari pisah punya
 rawat rsj satu+orang sehat sekarang+sudah sesak+napas sudah+minum tahu+jalan tiap urus yang+kejang ~<ama ~<ang
 ~<apa ~<bik ~<but ~<dau ~<gw> ~<jem ~<kab ~<kok ~<kur ~<lec ~<num ~<oke ~<pro ~<pul ~<rsj ~<sal ~<seh ~<sit ~<tam
 ~<teb ~<teg ~<tim ~<uru ~adam ~aman ~amat ~aris ~at2> ~atal ~baca ~berm ~biki ~buru ~cara ~cek> ~cet> ~cing ~dam>
 ~daun ~dok> ~ecet ~eda> ~ehat ~emat ~embu ~emur ~endo ~enya ~erob ~eter ~gupa ~ibaw ~ikin ~inan ~iraw ~jemu ~joko
 ~jual ~keri ~lann ~lece ~masa ~mint ~mpin ~nama ~ngup ~ogok ~pela ~puny ~put> ~rann ~roba ~rsj> ~sang ~sara ~sat>
 ~semp ~sing ~sini ~tana ~tiap ~timn ~tuk> ~ual> ~uma> ~upa> ~ura>
-7 # =beast =office anjing+liar atas+respon bot dari+lahir di+mana hp jangan+ngomong kaki+buntung kalau+ketemu kan
 kemarin+yang ketemu+luka luka+maupun mana mau+lapor mau+minum maupun maupun+senjata mikir ngomong+orang nya+orang
 obat+lagi orang+tidak pamali pamali+jangan pegang+anak pulang respon+cepat rumahnya rusak+kena saya+dulu
 saya+tenggelam sekarang+tinggal sudah+gerak sudah+mati taman tebang tidak+ada tidak+jadi wkwk yang+tabrak ~<bot
 ~<car ~<hp> ~<kar ~<met ~<mik ~<nam ~<pos ~<suk ~<tes ~<wkw ~amen ~ampi ~apan ~aren ~aupu ~cin> ~egel ~enan ~game
 ~gasn ~gok> ~iap> ~itun ~kah> ~kwk> ~laya ~mahn ~mali ~mani ~maup ~miki ~mput ~nan> ~nas> ~ntuk ~onya ~patn ~peny
 ~pura ~ren> ~rmat ~seha ~sel> ~suka ~tama ~upun ~wkwk ~yata
-8 =joke ada+tidak arah banget+hari banget+kaya bayi+tetangga cara dekat+rel dong gerak+cepat harga kaos kena+panas
 lagi+dia pakai+kaos panas+banget sudah+ada suka tetangga+tangis tinggal+di ~<ara ~<bai ~<gam ~<kao ~amal ~apa>
 ~asa> ~asi> ~bar> ~beri ~dong ~erma ~harg ~hati ~inta ~isan ~kaos ~lapa ~nsos ~nyat ~seba ~urus ~yari
-9 di+film dia+pegang karang karang+tengah mau+ambruk rindu tidak+ketemu ~<cem ~<don ~<rin ~aos> ~bot> ~gala ~iak2
 ~indu ~irin ~ongi ~ucin
-10 =drill lagi+sekarang tangis+terus tinggal+sendiri ~<hat ~baik ~ndu> ~pada ~sah>
-11 ada+di motor+saya teriak+lagi tidak+teriak
-12 ~eban
-13 =tale sudah+bawa sudah+ketemu
-14 ambulans+sudah bawa+yang
-26 @1
"""
