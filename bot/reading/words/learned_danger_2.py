"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-1 ~koto ~krip ~kron ~ksla ~kupa ~lain ~laka ~laks ~las> ~laza ~ledu ~lemb ~lepo ~lho> ~lide ~lih> ~line ~link ~lla>
 ~ller ~lodo ~lore ~lowo ~lrea ~lte> ~luk> ~lunc ~lver ~mace ~madu ~maii ~maks ~mank ~mars ~masj ~matn ~maul ~maun
 ~mbtn ~meka ~melu ~midi ~mimp ~miny ~mond ~mpi> ~mri> ~msat ~msh> ~much ~muke ~muli ~muso ~nah> ~nala ~namb ~naru
 ~ncel ~ndor ~ndul ~nedu ~neh> ~nelp ~neun ~ngaw ~ngli ~ngon ~ngsu ~ngu> ~nguk ~nim> ~nin> ~nisa ~njar ~nlan ~nlin
 ~noni ~nova ~now> ~ntau ~num2 ~nuru ~nutu ~nyon ~nza> ~obot ~obro ~oceh ~odie ~oiya ~ojan ~okas ~olan ~olat ~olod
 ~onco ~onda ~one> ~onge ~oni> ~onim ~onli ~onta ~onto ~oodi ~ooo> ~oooo ~oope ~opa> ~opol ~ortu ~osya ~ovas ~owon
 ~pabu ~paci ~pako ~pama ~park ~pato ~peme ~pera ~pete ~petu ~pisn ~plaz ~pln> ~pori ~posy ~rada ~rasw ~read ~rebe
 ~rend ~resm ~rest ~rgaj ~ri2n ~rik> ~rimo ~rips ~rir> ~riuk ~riwa ~rkat ~rmi> ~rnet ~rnla ~roda ~ront ~roto ~rps>
 ~rsam ~rsar ~rson ~rtas ~rto> ~rug> ~ruju ~ruma ~runi ~sabi ~sams ~sebe ~sebu ~sema ~ser> ~seta ~sewa ~shar ~shin
 ~sihi ~silv ~sina ~sipo ~sjid ~skri ~sla> ~slot ~smi> ~star ~stra ~suks ~sum> ~sumb ~sur> ~swat ~syan ~tand ~tbot
 ~teg> ~tela ~telu ~terp ~tiin ~tim> ~tipu ~tog> ~tomp ~tri> ~tuha ~uch> ~udh> ~udik ~uin> ~ukar ~uken ~ula> ~uleh
 ~ulo> ~ulon ~umah ~umpi ~uneu ~ungu ~unis ~uri> ~urug ~usi> ~usol ~utri ~vaku ~vanz ~vasi ~veni ~vete ~vill ~waan
 ~waba ~wadu ~wae> ~walk ~waya ~wija ~wis> ~woy> ~wun> ~xxx> ~yaa> ~yak> ~yati ~yend ~yeru ~yimp ~yone ~yune ~zaka
 ~ziar ~zore
-2 0771+tolong 2023+0771 30an 40an 7+tahun =road abaikan ada+bekas ada+gelandangan ada+korban ada+listrik ada+tahi
 adegan agung air+10 air+pam aja+kalau aja+nanti akan aktif alam alat+dulu alat+lewat alat+plastik almarhum alun
 alun2 aman+dengan ampe anak+ditinggal anak+gelandangan anak+ngelem anak+sudah anak+tidak anak+yang angin+tidak
 angke anjing anjing+tetangga apa+kok apa+petugas apotek arah+rel asap+masuk atap+rumah atapnya atm aula
 aula+kelurahan autis autis+umur b babakan babi babi+lu badan+panas bagaimana+kabar bahaya bales bandung
 banget+datang bangun+jalan bangunan+pegang banjir+butuh bantu+renov banyak+atas banyak+cepat bapak+petugas
 bapak+tukang barongsay barongsay+bugel basah batal+aja batuk+pilek batusari bau+depan bau+di bawah+pohon beda
 bekas+jahitan belakang+rumah belendung+kec belum+juga belum+makan belum+mati bengkel beredar beredar+itu beringin
 berisik+kayak berita besar besok beta bikin+layangan bioskop bisa+berdiri bisa+lapor bisa+masuk bisu bolong+besar
 bolos boneka buah bukan bukan+laki bukan+pisau bulan bulan+tidak bunderan+gading bungkus buntung buta+jalan
 buta+sebelah cabut cadas+kukun cat cekcok+mulut cengkareng chat+ini cicil cikokol ciledug cipadu ciputat ciri
 cirinya cisadane cisauk clear cuma+ribut daerah+belendung dalam+gudang dapet dari+panti dari+rsj data data+orang
 datang+sampai deh dekat dengan+lansia dengan+minum dengan+satpam dengan+saya dengan+sehat dengan+temen dengerin
 dengerin+musik depan+apotek depan+bioskop depan+pabrik depan+rsud depan+rumah depan+sd di+alun2 di+aula di+bak
 di+bandara di+bandung di+cimone di+cipadu di+cisadane di+gang di+gerobak di+got di+hati di+ig di+indomaret
 di+kantor di+kasur di+kereta di+kreo di+lapangan di+pamulang di+parkir di+perempatan di+polsek di+tenda dia+ada
 dia+yang diam+dia diam+sekarang dibawa+ke dibawa+kemana dibawa+pulang dibuang+di dicek dinas dinas+sosial diproses
 diri+tapi disebar diserang+kantuk disitu ditaro+orang ditinggal ditinggal+anak ditinggal+suami dua+minggu dua+orang
 duit dulu+sudah editan editan+jangan elpiji enjing film+itu foto+orang gading gaga gaji gang+haji gang+nangka
 gang+sebelah gebang gebang+raya gedung+parkir gelandangan gelandangan+dengan gelap gembor gerak+dari gereja
 gerendeng gigi giginya golok+pulang golok+saya gondrong good got+mampet hallo haloo hampir hampir+tabrak hapus
 hasil hati+saya hilang+dari hilang+tadi hubung ig ijo ikut indah+blok infonya+tentang ini+diam ini+saya ini+sudah
 itu+dibawa itu+editan itu+sendok itu+video iya jadi jadi+bagaimana jaga jaga+aja jahitan jahitan+di jakarta
 jalan+bolong jalan+tmp jam+5 jangan+disebar jangan+percaya jatuh+tolong jawab jembatan+kaca jemput jinak joget
 jual+tisu kab kab+tangerang kabel kabel+listrik kaki+di kalau+dia kalau+marah kali+angke kami+sudah kampung+bulak
 kampus kantuk kara+depan kara+di karena karunya kata+30 kata+dari kata+dulu kata+tetangga katsiran kayaknya+dia
 kayu+pakai ke+orang ke+panti ke+saudara ke+seberang kebon+sayur kec kecapean+sekarang kecil+jatuh kecil+jual
 kelapa+muda keliling+golok keluar+dari kemarin kemarin+di kemarin+orang kemarin+sekarang kemarin+sempet
 kembali+sendiri kena+bacok kenapa+tidak keren keren+banget kering+orang kerja+tidur kesini+atau ketemu+odgj
 keterangan kira kiri kirim+pesan klien+sudah klinik kok+belum kok+cuma kok+status kolong komplek kondisi
 kontrakan+saya kopi koreksi+bukan kosambi kucing+saya kukun kumis kumis+tebal kuning kunjung kurang kurus+tinggi
 lae lagi+masak lagi+ngupas lagi+sekarang lagi+tidur laki+sekitar laki+umur lalat+di lalu+ada lalu+sekarang lampu
 lansia+di lansia+nyasar lansia+pakai lap+2023 lapak+barongsay lapor lapor+orang larangan lari+tidak lewat+gang
 listrik+menjuntai listrik+miring lu+semua lucu lututnya mabuk+lem main main+anak makan+dengan makan+nasi mall
 mampet+banjir mancing mancing+di mandi manis mantan+saya manusia+gerobak masak masak+pakai masih+disitu masjid+ada
 masjid+agung masjid+al masuk+panti masuk+tidak mati+tawa matur mau+kemana mau+potong mayapada menang menit+ini
 menjuntai meruya metal metal+berisik minta+kunjung minta+polisi minum+obat misi mobil+sudah mobil+tidak muda+pegang
 muka+gelandangan mulut+tiap muncul mundur musik+metal naik+kereta naik+mobil nangka nasi+bungkus ngaco nggih
 ngomong ngupas+kelapa nya nya+bocor nya+ditaro nya+keren nya+sudah nyanyi+sendiri nyaris nyasar nyasar+di nyerut
 nyerut+kayu nyimpen+orang odgj+kumat odgj+masuk odgj+parah oii ongkos operasi orang+baik orang+darah orang+ketemu
-2 orang+lemas orang+mabuk orang+mana orang+mau orang+racun orang+sekarang orang+serang orang+sopan orang+sudah oy
 pabrik pacar padahal+selama pakai+jaket pakai+peci pakai+sendal pakai+seragam pam panas parkir+ruko parung
 pasar+bengkok peci pelapor pemakaman pencet pendek penyuluhan penyuluhan+bahaya percaya percaya+yang perempuan+ada
 perempuan+hamil perempuan+lari pergi+naik perkembangan pernah+tapi pesantren petugas+cepat petugas+perempuan
 petugas+sudah pindah pindah+ke pinggir+cisadane pinggir+rel pingsan+kecapean pinjem pintu+air pintu+tol pisah+dari
 pisang pisau+itu pisau+sudah plastik+main polisi+tidur polsek+karawaci pool poris pos+satpam posisi potong+rumput
 pppp program promo psr psr+anyar pulang+istri puri puri+beta rakyat rakyat+kecil ralat+umur ramah razia renov rest
 rest+daerah ribut rombongan rs+mayapada rsud rt rt+5 rumah+bapak rumah+sakit rutin+kontrol sabtu saja sampah+tumpuk
 sampai+belum samping+rel sampurasun saudara+tinggal sawo saya+autis saya+bangun saya+capek saya+makan saya+odgj
 saya+orang saya+salah saya+tabrak saya+telepon saya+wkwk sebelah+dari seberang+jalan sejak sekarang+bagaimana
 sekarang+saya sekarang+terlantar sekolah+anak sekolah+bolos sekolahan selama selama+ini selatan selesai sembuh
 sempet+pingsan sendok sepeda seragam serahkan sering+ada serpong setengah shelter siap+banyak sido sih+ada soal
 soetta sopan sorry sosial stabil stadion stadion+benteng stasiun status+masih sudah+beres sudah+dengan sudah+masuk
 sudah+minggu sudah+pada sudah+sampai sudah+seger sudah+sembuh sudah+tua sudah+urus sugeng surat+keterangan syarat
 tabrak+orang tadi+di tadi+tidak tagihan tahi tahi+lalat tahu+mau tahun+lalu tahun+tinggal tajur takut+aja
 takut+mati tangan+ada tangcity tanya+sudah tapi+sehat target tarik+laporan taruna tawon tegur telat telepon+kemana
 telepon+siapa temen+di tempat tenang+sekarang tenda tentang tentang+cara teriak+dari terminal ternyata terus+ke
 tetangga+asap tetangga+galak this tiap+ada tiap+hari tidak+angkut tidak+di tidak+kembali tidak+mau tidak+pamit
 tidak+sekolah tidak+sido tidak+tidak tidur+di tidur+gang tigaraksa tinggal+dengan tisu titik tkp tmp tmp+taruna
 toilet+spbu tok toko toko+kayu tol+jatake tol+kunciran tolong+cari tolong+info tolong+saya topi+biru trima
 trima+infonya trotoar+depan trotoar+gelandangan tua tugas tukang+kelapa tulis+di tumpang tutup umur+10 umur+17
 umur+30an undang undang+penyuluhan untuk+motor untuk+tugas vaksin video video+lama warga+minta warga+orang warteg
 yaa yang+amuk yang+bawa yang+beredar yang+kaki yang+kata yang+ketemu yang+lemas yang+luka yang+meninggal yang+tidur
 ybs+ada zzzzz ~0an> ~30an ~40an ~<30a ~<40a ~<aca ~<aka ~<aki ~<akt ~<alf ~<alm ~<ant ~<apl ~<apo ~<at> ~<atm ~<aul
 ~<aut ~<ava ~<aya ~<b> ~<bam ~<bas ~<bio ~<can ~<cat ~<cen ~<cle ~<dam ~<deb ~<dek ~<dim ~<dit ~<diu ~<dlm ~<dui
 ~<edi ~<elp ~<emp ~<enj ~<gag ~<gan ~<gar ~<gat ~<gel ~<gep ~<goo ~<gor ~<har ~<ig> ~<ijo ~<iku ~<inf ~<iya ~<jah
 ~<jal ~<jam ~<jin ~<jkl ~<jl> ~<jog ~<jom ~<kea ~<keh ~<ken ~<kli ~<kon ~<kop ~<kre ~<lae ~<lah ~<lal ~<las ~<lid
 ~<lin ~<lok ~<luc ~<lut ~<mag ~<mah ~<mai ~<mar ~<meg ~<mod ~<ner ~<ngg ~<nik ~<nya ~<oii ~<ong ~<opa ~<oy> ~<pac
 ~<pet ~<plp ~<poo ~<por ~<ppp ~<psr ~<qwe ~<raz ~<rep ~<rib ~<rom ~<rsu ~<rt> ~<san ~<seb ~<sid ~<soa ~<soe ~<sol
 ~<sti ~<sug ~<sya ~<tah ~<taj ~<tak ~<tar ~<td> ~<tel ~<ti> ~<tip ~<tis ~<tkp ~<tmp ~<tp> ~<tri ~<tua ~<tut ~<usi
 ~<vak ~<vid ~<wah ~<wil ~<wis ~<yaa ~<zzz ~abai ~abel ~abil ~abok ~abtu ~abu> ~abut ~aco> ~adeg ~adi> ~adia ~adio
 ~adur ~agam ~agi> ~agih ~agun ~ahas ~ahit ~ahma ~aja> ~ajan ~ajun ~ajur ~ake> ~akek ~aker ~aki2 ~akku ~akor ~akya
 ~alah ~alfa ~allo ~alma ~alu> ~amah ~amin ~amri ~amul ~anas ~ane> ~ang> ~angc ~angn ~anis ~anji ~ante ~apad ~apet
 ~apli ~apny ~apot ~apus ~area ~arge ~arhu ~aria ~arim ~armi ~aron ~arto ~asak ~asep ~asil ~asiu ~aspa ~ass> ~atak
 ~atau ~ater ~atm> ~atsi ~atul ~atus ~auk> ~aula ~auti ~awab ~awo> ~awon ~aya> ~ayap ~azia ~bale ~bamb ~basa ~ber>
 ~besa ~beso ~biln ~bios ~bolo ~bon> ~bone ~btu> ~buah ~buar ~bumi ~bus> ~cama ~cang ~cape ~carn ~caya ~cep> ~ciko
 ~cile ~cili ~cint ~cipa ~cipu ~clea ~cope ~dah> ~dahi ~dane ~dape ~debu ~deg> ~deh> ~dek2 ~den> ~deo> ~dias ~diek
 ~dije ~dion ~dipr ~dita ~diti ~diur ~dlm> ~drak ~dron ~dua> ~dug> ~duit ~duli ~duru ~ebat ~ebon ~eci> ~edit ~edug
 ~eduh ~edur ~egor ~egur ~ejak ~elas ~elay ~elom ~elon ~elpi ~elte ~emah ~embo ~empu ~enca ~endi ~endu ~enek ~engn
 ~engu ~enji ~enju ~eped ~epor ~erag ~ered ~erej ~eriu ~erli ~eron ~erpo ~ersa ~erti ~erty ~erum ~eruy ~esai ~esan
-2 ~esar ~esel ~eseo ~esok ~etaw ~eten ~etid ~etta ~ewa> ~fami ~g2an ~gaco ~gadi ~gaga ~gang ~gani ~gard ~garu ~gate
 ~gcit ~gere ~gero ~gert ~ggan ~ggat ~ggih ~ggir ~gih> ~giha ~gke> ~gkel ~gkos ~gnya ~gomo ~gond ~good ~gopi ~got>
 ~gsay ~gsi> ~gur> ~gusu ~hall ~hamp ~hapu ~hatu ~hell ~helt ~hir> ~hmat ~hubu ~hum> ~iaka ~iang ~iann ~iant ~iate
 ~iati ~icil ~idam ~ideo ~ido> ~ieks ~ieu> ~igar ~igi> ~igin ~ihin ~iin> ~ikas ~ikok ~ikut ~ila> ~iled ~ilep ~ill>
 ~ilny ~ima> ~iman ~imar ~inak ~inal ~indo ~ing> ~inik ~ink> ~ion> ~iosk ~ipad ~ipas ~ipon ~ipro ~ira> ~iri2 ~isad
 ~isah ~iseb ~isi> ~isik ~it2a ~itas ~itin ~itu> ~ity> ~iun> ~iuru ~izi> ~jaga ~jahi ~jala ~jam> ~jana ~jela ~jem>
 ~jina ~joge ~juk> ~junt ~juny ~kab> ~kada ~kake ~kang ~kasn ~kati ~kats ~kec> ~keda ~kert ~keti ~ki2> ~kira ~kita
 ~kku> ~klin ~koko ~kol> ~kolo ~kons ~kont ~kop> ~kopi ~kos> ~krg> ~ksin ~ktif ~kumi ~kuni ~kunj ~kura ~kyat ~lae>
 ~lah> ~lamp ~last ~lawa ~lays ~lear ~les> ~lesa ~lill ~lini ~llah ~lmar ~loka ~lon> ~loo> ~los> ~lot> ~lpij ~lpr>
 ~lter ~lucu ~luha ~lun2 ~lun> ~lutu ~mabo ~mai> ~main ~maka ~male ~mall ~man> ~manc ~mant ~mare ~marh ~mari ~mart
 ~mbar ~mbil ~mbon ~mbor ~mbu> ~men> ~menj ~meri ~misi ~mode ~mone ~mpir ~mple ~mpo> ~mpu> ~mpus ~mund ~mur> ~nakk
 ~name ~nasi ~ncar ~ndah ~ndal ~ndek ~nden ~ndok ~ndro ~ndur ~nene ~nep> ~neri ~nero ~net> ~ngar ~ngci ~nge> ~nget
 ~ngi> ~ngop ~ngsi ~nis> ~njem ~note ~nov> ~nta2 ~ntak ~nten ~nter ~ntre ~nyam ~nyas ~nye> ~nyen ~oal> ~obat ~oder
 ~oett ~oget ~ogra ~ohon ~oii> ~oker ~okin ~okny ~okol ~olos ~ombo ~omo> ~omon ~ompl ~ondr ~onek ~ood> ~ool> ~opan
 ~opet ~ora> ~ore> ~oris ~orka ~orma ~orry ~ort> ~osam ~osed ~oses ~osia ~osko ~ota> ~otek ~oto> ~pabr ~padu ~pan>
 ~pang ~pann ~paru ~peci ~penj ~per> ~pers ~pesa ~piji ~pile ~pina ~pind ~pipi ~plek ~plik ~plpr ~pol> ~pool ~por>
 ~pork ~port ~posi ~pote ~ppp> ~pppp ~prog ~prom ~psr> ~puh> ~pun> ~puri ~putr ~qwer ~ra2> ~raga ~rahk ~rahm ~rako
 ~raky ~rasu ~razi ~rcay ~rea> ~reda ~reja ~rena ~repo ~rget ~rhum ~rib> ~ring ~risi ~rkem ~rlih ~rmal ~rmas ~rogr
 ~roki ~romb ~romo ~rpon ~rry> ~rsud ~rteg ~rti> ~rtun ~runa ~rung ~runy ~ruya ~sabt ~sai> ~sama ~sana ~sasa ~sauk
 ~saun ~sawo ~say> ~sebr ~sedu ~semb ~sepa ~sepe ~serp ~shel ~shub ~sial ~sido ~sik> ~sil> ~sir> ~sisi ~siun ~skop
 ~skrg ~soal ~soet ~sola ~son> ~sopa ~sorr ~sosi ~stad ~stas ~suge ~sun> ~t2an ~ta2> ~tabi ~tadi ~tagi ~tahi ~taju
 ~tani ~tapn ~targ ~tat> ~tawo ~tegu ~tend ~tent ~term ~tern ~ther ~this ~tih> ~tike ~tin> ~tis> ~tisu ~titi ~tkp>
 ~tmp> ~toko ~tor> ~tra> ~tren ~trim ~tsir ~tta> ~tua> ~tuga ~tuk2 ~tull ~tumb ~tunt ~tup> ~tur> ~tusa ~tusn ~tutn
 ~tutu ~uasi ~uci> ~ugas ~ugen ~uit> ~ujuk ~uk2> ~ulan ~uluh ~ulun ~umi> ~umis ~unan ~uncu ~ung2 ~unju ~usar ~usny
 ~usur ~utat ~utup ~utut ~uya> ~vaks ~ver> ~vide ~wab> ~wah> ~warn ~wart ~wert ~won> ~yapa ~yar> ~yasa ~zia> ~zzz>
 ~zzzz
-3 3+anak 30+menit 5+orang abis+putus ada+apa ada+bau ada+bocah ada+lagi ada+temen ahli ahli+waris aja+di al alamat
 alat+sakit alhamdulillah anak+di anak+laki anak+pura api+sudah arah+pasar atau baca+tulis badan+kurus
 bagaimana+lanjut bagi ban+bocor bangun+sadar bantu+tidak bapak+bawa bapak+gelandangan barat bawa+ke bawa+tas
 bawah+jembatan bayi+yang bebas+orang bedah bedah+rumah belendung belum+ada bengkak berisik berkedok berkedok+orang
 berobat berobat+sekarang bersih bikin+sesak bis bisa+baca boleh bsd bukan+odgj bunderan bus butuh+susu cacat cadas
 cari cari+anak cari+rumput cekcok cepat+banget cuma+duduk cuma+ngantuk cuma+tidak dadap dan+mau dari+dinsos
 dari+tetangga dekat+pom dengan+anak dengan+pacar denger+harga depan+simulasi depan+toko di+gubuk di+kaki di+kampung
 di+kelurahan di+lengan di+pos di+sekolah di+taman dia+ditinggal dia+geser dia+jalan dia+tidak dia+tuli die dijemput
 dikeroyok+sudah diskon disuntik doang dompet+maling dua duduk duduk+aja duduk+diam emperan flu galak
 gelandangan+bawa gelandangan+di gelandangan+tidur gendong gerobak golok+sakit golok+untuk got gudang+rongsok habis
 hampir+ambruk hati hidup+sebatang hidup+segan hilang hilang+sudah horas iseng itu itu+anak itu+sekarang itu+yang
 jadi+orang jaket jalan jalan+depan jalan+pembangunan jangan+kaget jantung+saya jaya jendela+rusak kaca+jendela
 kaki+palsu kalau kali+pas kami+bapak kami+bebas kami+jangan kampung kampung+kami kantor ke+rsj kebanyakan kebayoran
 kebayoran+lama kec+benda kecapean kejadian kel keluarganya+sudah kemarin+dikeroyok kembali kembali+lagi kena+angin
 kesini ketemu+anak keterbelakangan km kolong+jembatan kolong+tol kondisi+lemas konseling konten konten+kesel
 kontrol koreksi kota kp kreo ktp kubur kucing kulit+sawo kunciran kursi+roda kurus lagi+makan lahir lama+tidak
 lanjut lansia+tukang lapar layangan+di lem lemas+tapi lepas lewat+bawa linglung loh lomba lu lumpuh makan+sekarang
 maling+motor mampet mandi+di mangga mantap masih+kuat masih+napas masuk+gang matang mati+tidak mau+ke mau+minta
 mengganggu meninggal+semua merah met minggu+depan minta+sekarang motor+jatuh musik nanti+dia napas+cuma nasi
 nganter nikah noted nyamuk+banyak odgj+duduk odgj+harus oh ompong orang+diam orang+gelandangan orang+kemarin
 orang+lagi orang+nongol orang+teriak orang+terlantar orang+tidur orang+tua otw p palsu pamulang pangkalan
 panjat+pohon parah parah+cuma parkir+mall pas+saya pasar patokan pegang+keliling pegel pembangunan pembangunan+3
 penelepon+tanya penipuan+berkedok penuh perempuan+tangis perlu pernah+orang perum pesan+suara petasan piatu pikun
 pincang pinjol polsek+jatiuwung pramuka punya+rumah pura pusing putih putus+dengan ransel ribut+mulut
 rongsok+jatake rt+kami rumah+singgah rumahnya+ambruk rutin sadar+cuma sadar+dan sakit+tinggal sampai+sekarang sate
 satpam+orang sawo+matang saya+denger saya+hilang saya+mati saya+temenin saya+tulis saya+yang segan segan+mati
 sekarang+dengan sekarang+di sekarang+duduk sekarang+tidur sekarat+nih sekolah+kami semua+hidup sendal sendiri
 sendiri+tapi sepanjang sepanjang+jalan siapa sih singgah sip sita sita+satpam spbu sudah+angkat sudah+bangun
 sudah+berobat sudah+damai sudah+jalan sudah+kering sudah+makan sudah+minta sudah+pulang sudah+saya sudah+sita
 sudah+tangan tabrak+saya tahu tahun+ini takut+ada tani tani+lewat tanpa tapi+cuma tapi+sadar tas+ransel
 temen+cerita temen+sudah tenang terakhir+lihat teriak+nyanyi terminal+poris test tiap+asap tidak+pakai tidur+depan
 tindak tolong+tebang topi trc tua+mau tukang+pegang tumpang+di tv untuk untuk+konten usir wah wah+hampir waktu
 waktu+kecil waris warung waspada waspada+penipuan yang yang+jatuh yang+respon yang+saya yang+tusuk ybs+sudah you
 ~2an> ~<ahl ~<al> ~<alh ~<ali ~<anj ~<are ~<asd ~<ase ~<ass ~<blm ~<bsd ~<bua ~<cab ~<cac ~<cad ~<cal ~<cic ~<cik
 ~<cil ~<cur ~<dah ~<das ~<dat ~<deg ~<dij ~<dua ~<dud ~<dur ~<ema ~<flu ~<gon ~<got ~<hab ~<hil ~<hor ~<hub ~<ise
 ~<itu ~<jad ~<jag ~<jak ~<jaw ~<jay ~<jok ~<kag ~<kan ~<km> ~<kp> ~<ktp ~<kub ~<kuc ~<lep ~<loh ~<lu> ~<mad ~<mam
 ~<mis ~<moh ~<mon ~<nun ~<nur ~<oh> ~<omp ~<ope ~<otw ~<p> ~<pab ~<pay ~<per ~<pia ~<pik ~<pun ~<rak ~<raw ~<rum
 ~<rut ~<sej ~<sel ~<sem ~<sep ~<sih ~<sin ~<spb ~<spe ~<tdk ~<trc ~<tug ~<tv> ~<uga ~<und ~<unt ~<uta ~<wak ~<yan
 ~<👍> ~aaa> ~aan> ~abe> ~abi> ~aca> ~acat ~adap ~adas ~ade> ~adua ~ahi> ~ahli ~aina ~akah ~akan ~aket ~akti ~aktu
 ~alan ~alau ~alha ~alsu ~ama> ~amdu ~amun ~andi ~angg ~ani> ~anju ~anpa ~anse ~apea ~arak ~arga ~art> ~arta ~asah
-3 ~asan ~aten ~atia ~atur ~ayin ~ayor ~bagi ~bara ~baro ~baru ~bayo ~beba ~bele ~belo ~bero ~bili ~bisu ~blm> ~blok
 ~bole ~bor> ~bsd> ~buat ~buk> ~bukn ~bund ~bung ~bunt ~bura ~caca ~cada ~cekc ~cici ~cira ~city ~dal> ~dap> ~das>
 ~data ~dega ~dek> ~deng ~diba ~disi ~disk ~dius ~doan ~duan ~dudu ~ebar ~ebay ~ecap ~edah ~edar ~edok ~eja> ~ejad
 ~ekco ~elak ~elap ~elem ~empe ~emui ~engk ~enov ~enuh ~eora ~epas ~epen ~epin ~epny ~erbe ~erce ~erin ~eris ~erla
 ~ermi ~erto ~etas ~flu> ~gamb ~gapa ~gege ~gel> ~ger> ~gerc ~gga> ~ggah ~giny ~gira ~gkak ~glun ~gole ~gram ~habi
 ~hamd ~hasi ~hat> ~hila ~hli> ~hora ~hub> ~huja ~ial> ~iam> ~iamb ~iatu ~ibag ~icop ~idi> ~ihan ~ijem ~ijo> ~ikah
 ~ikit ~iku> ~ilik ~illa ~imba ~inca ~info ~ingl ~injo ~ira2 ~isko ~iteb ~iusi ~iya> ~jadi ~jaka ~jake ~jan> ~jawa
 ~jeng ~jkl> ~jut> ~juta ~kan> ~kant ~kart ~kcok ~kedo ~kegi ~kepi ~ker> ~keru ~ket> ~kisa ~kit> ~kok> ~kota ~kreo
 ~ktp> ~ktu> ~kubu ~kuci ~kulo ~kwkw ~laha ~lamu ~lan> ~lana ~land ~lanj ~lara ~lasa ~lau> ~leki ~lepa ~lfam ~lham
 ~lili ~llo> ~loh> ~lom> ~lomb ~lsu> ~lung ~lupa ~mal> ~mana ~mand ~mba> ~mbi> ~mdul ~mel2 ~met> ~mnas ~moho ~mpen
 ~mpon ~mpuh ~muin ~mun> ~mura ~murn ~musi ~ncin ~ncir ~ndi> ~ndir ~nekn ~ngad ~ngeg ~nger ~nggu ~ngke ~nglu ~ngur
 ~nika ~njol ~njun ~njut ~nkan ~npa> ~ntap ~ntar ~ntor ~ntro ~nyok ~obak ~odan ~okan ~oko> ~oleh ~olek ~omba ~onse
 ~oras ~orny ~oted ~otw> ~paka ~pals ~pamu ~pant ~payu ~pbu> ~pean ~pege ~perc ~pert ~piat ~piku ~pinc ~pram ~pusi
 ~puti ~rahi ~ramu ~rawa ~rbel ~rcep ~reks ~reno ~reo> ~rga> ~rind ~rita ~rked ~rlu> ~rmin ~rta> ~ruti ~sala ~samp
 ~sant ~sate ~seja ~seor ~sepn ~ses> ~sian ~sih> ~situ ~skon ~spbu ~ster ~sud> ~sunt ~syar ~tanp ~tar> ~tasi ~tau>
 ~tdk> ~teba ~ted> ~teny ~test ~tif> ~tiga ~tiku ~toka ~tony ~topi ~torn ~tos> ~trc> ~tria ~trol ~tulu ~uala ~ubur
 ~ugal ~ujan ~ukny ~ulia ~ulil ~umba ~una> ~unda ~unde ~unti ~urny ~usir ~utih ~utin ~utis ~wakt ~wari ~waru ~wasp
 ~yang ~yara ~yiny ~yora ~you> 👍
-4 10+tahun ada+lansia ada+pelatihan ada+petugas ada+saudara ada+tabrak aman angkut apa+bagaimana apa+orang ayam
 baik baiki+sebelum bakar+api balai balai+warga bandara banget+orang banget+sudah banjir+mata baru bau+sampah
 bawa+karung bawah+tol bayar bayi+sehat bebas belakang+dengan beres besar+di biaya blok bpjs bunga buntung+dari buta
 butuh capek+banget dan dari+kecil dari+tadi di+balai di+dekat di+lampu di+masjid dia+suka diam dibunuh+rindu dikit
 gang ganggu golok+lewat golok+nyasar gratis gubuk hai hari+minggu hatiku hi infonya jam jatake jatiuwung
 jembatan+patah jpo+rusak kaca+mobil kaget kara kata+ada kayak+orang kebon+besar kegirangan kemana+sekarang
 kereta+tanah ketemu+belum korban+banjir korban+tidak lalu lansia+yang laporan layangan lewat+depan liar lupa
 makan+dari marah+sendiri masa masih+lama masjid+raya mata+kaki mau+makan mau+pingsan medis+nomor minta mobil+saya
 motor+mogok muda nanti nanti+ada ngelem+di ngupas+tebu nih nomor nongol+lagi nyamuk nyanyi ok oke orang+linglung
 pada+meninggal patah+tolong pelatihan pelatihan+pertolongan penipuan perempatan pertolongan pertolongan+orang pilek
 ping pinggir+tol pohon+ambruk poster+cara ralat rasa+mau rs rumput rusak+nanti sadar+diri sakit+sendiri salah
 saudara saya+rusak sebatang sebatang+kara sebelum+ada seger sekarang+lewat sekarang+sudah sekarang+tumpang subuh
 sudah+dibawa sudah+naik susu susu+bayi tabrak+mobil tadi+sempet takut takut+tabrak tanah tangga tangga+jpo tawa
 tebu tebu+pakai temenin teriak+sendiri terjun+kegirangan terlantar tes tetangga+tapi tidak+ganggu tidak+lagi
 tidak+usah tidur tinggal tol+karang tolong+dicek tolong+orang tuli tunggu usah warung+saya yang+sesak ~2nya ~<alu
 ~<ane ~<asa ~<bar ~<bat ~<beb ~<bed ~<bia ~<blo ~<bol ~<bpj ~<bun ~<cir ~<dan ~<doa ~<gaj ~<geb ~<gra ~<gub ~<hal
 ~<hi> ~<jen ~<kal ~<kot ~<lap ~<lay ~<lup ~<mog ~<mus ~<nas ~<nih ~<nom ~<ok> ~<pom ~<pra ~<pus ~<ral ~<rs> ~<sau
 ~<sia ~<skr ~<sta ~<sub ~<tan ~<tos ~<usa ~<you ~<🙏> ~aget ~ahay ~aika ~aji> ~akal ~akam ~akut ~alka ~aloo ~alun
 ~ana> ~anan ~angs ~anti ~apor ~ara> ~aru> ~arun ~asar ~atis ~atiu ~auda ~ayam ~ayar ~bala ~bas> ~bere ~biay ~boh>
 ~bpjs ~but> ~butu ~cari ~cat2 ~ciri ~cisa ~die> ~ean> ~ebas ~ebu> ~egir ~eki> ~el2> ~elat ~elil ~enap ~enip ~epis
 ~erah ~erap ~eras ~erit ~fony ~gaji ~gak> ~gany ~gemi ~get> ~gkor ~grat ~gubu ~guna ~hai> ~halo ~haya ~hita ~iaya
 ~idur ~iki> ~ikil ~ilek ~imna ~ipua ~iput ~isit ~isu> ~iuwu ~jati ~jemp ~jing ~kage ~kak> ~kamp ~kare ~kasi ~kemb
 ~kil> ~kora ~kun> ~kut> ~lapo ~liar ~lkan ~mamp ~matu ~mbal ~mbuh ~mera ~meta ~mina ~mis> ~mogo ~mong ~mor> ~mpat
 ~mpet ~muda ~nant ~ncan ~nfon ~ngem ~nih> ~njan ~njin ~nomo ~nti> ~ntik ~ntu> ~numb ~nyar ~nyes ~nyi> ~oang ~oboh
 ~omor ~ongk ~oper ~otak ~pasa ~penc ~perl ~piny ~pjs> ~pnya ~pora ~pros ~pus> ~rah2 ~raha ~rala ~rama ~rans ~rapa
 ~res> ~rgan ~rima ~rin> ~rluk ~rol> ~rose ~rtol ~rump ~sar> ~sari ~saud ~sega ~seli ~sete ~siap ~sip> ~sita ~sos>
 ~spad ~subu ~take ~tasa ~tawa ~tebu ~tek> ~ten> ~tera ~tes> ~tidu ~tiha ~tik> ~tiuw ~uasa ~ubuk ~uda> ~udar ~uhan
 ~uman ~untu ~usah ~usin ~usu> ~usui ~uta> ~utuh ~wung ~yam> ~yamu ~yese 🙏
-5 =heart agak ambil angin baiki bakso ban bansos bantu bener+tidak berapa besok+ada bisa+bantu bisa+kerja botak
 cari+kerja cek cuma cuma+motor di+kolong di+rs dinsos ditinggal+surat emang golok+nya hidup+sendiri itu+darah
 jangan jual kabar kaki+bengkak kali+mati kapan kayak ke+arah kebun+bawa kelurahan kenapa kepala+botak kering kerja
 kesel kok lansia+bawa limbah minta+rokok motor+luka naik+angkot ngantuk ngelem nyasar+tidak orang+jalan padam
 padam+dari panti pinggir pinggir+kali pom pom+bensin pos rawat+di rumah+anak rumput+bawa samping sekarang+rawat
 sekitar sempet senyum sudah+diam sudah+kembali sudah+pergi sudah+sadar tahu+jalan tangan+patah tangerang tanya
 tapi+sudah tapi+tidak tidak+punya tol tolong+ambil tolong+baiki tv+tetangga yang+napas ~<aga ~<cin ~<cip ~<cis
 ~<cum ~<hai ~<jua ~<kok ~<kul ~<lim ~<mud ~<ngu ~<oke ~<pad ~<pip ~<pro ~<pur ~<sar ~<sip ~<tam ~<taw ~<teb ~<tim
 ~<tok ~<top ~<tun ~abar ~agak ~aiki ~akso ~alai ~ales ~ampu ~ange ~anso ~atih ~atik ~baha ~baks ~bans ~bata ~baya
 ~beda ~bend ~berk ~bota ~diam ~dima ~dins ~dur> ~eda> ~ekit ~elpo ~embu ~erik ~erja ~erke ~erlu ~erok ~est> ~ggu>
 ~gor> ~iama ~iar> ~ikir ~inso ~iran ~itan ~jaya ~kaba ~kala ~kel> ~kerj ~kir> ~kiri ~kso> ~kuas ~lalu ~lati ~leh>
 ~limb ~lpon ~lura ~mint ~nang ~nipu ~nta> ~nyum ~opi> ~orak ~peni ~perb ~pinj ~pom> ~pos> ~pula ~put> ~rati ~rbai
 ~ris> ~rja> ~rlan ~robo ~seki ~send ~seny ~ter> ~terl ~timn ~umbe ~upa> ~upas ~urah ~uwun ~yum>
-6 =ask almarhum+bapak apa baca badan+bau batal benda bikin bot bukan+bener cara+tolong daun di+mana dibantai dibawa
 disini dulu+pernah film+kan itu+di jembatan+gantung jemur kan+bukan keliling lagi+di lampu+merah lari+dari
 masih+sadar mata+buta mikir mogok nama ngupas orang+bener pisah punya rawat rsj satu+orang saya+dulu saya+tenggelam
 sehat sesak+napas tanah+tinggi tiap urus yang+kejang ~<ama ~<ang ~<apa ~<bik ~<but ~<car ~<dau ~<gw> ~<jem ~<kab
 ~<kur ~<lec ~<lia ~<mik ~<num ~<pul ~<rsj ~<sal ~<seh ~<teg ~<uru ~adam ~amat ~amen ~ampi ~aris ~at2> ~atal ~baca
 ~band ~berm ~biki ~buru ~cara ~cek> ~cet> ~cing ~cuma ~dam> ~daun ~dian ~dok> ~ecet ~egel ~ehat ~emat ~emur ~endo
 ~enya ~erob ~eter ~game ~gupa ~ibaw ~ikin ~inan ~iraw ~itun ~jemu ~joko ~jual ~keri ~lann ~lece ~mali ~masa ~miki
 ~mpin ~mput ~nakn ~nama ~ngup ~nsel ~ogok ~pela ~pong ~puny ~rann ~rmat ~roba ~rsj> ~sang ~sara ~sat> ~sel> ~semp
 ~sing ~taku ~tal> ~tana ~tiap ~tuk> ~ual> ~uarg ~uma> ~ura>
-7 # =beast =office anak+saya anjing+liar atas+respon banget+kaya dari+lahir hp jangan+ngomong kaki+buntung
 kalau+ketemu kan kemarin+yang ketemu+luka luka+maupun mana mau+lapor mau+minum maupun maupun+senjata ngomong+orang
 nya+orang obat+lagi orang+tidak pamali pamali+jangan pulang respon+cepat rumahnya rusak+kena sekarang+tinggal
 sudah+gerak sudah+mati sudah+minum taman tebang tidak+jadi wkwk yang+tabrak ~<bot ~<hp> ~<kar ~<met ~<nam ~<pos
 ~<sit ~<suk ~<tes ~<wkw ~aman ~apan ~aren ~aupu ~cin> ~enan ~gasn ~gok> ~hati ~iap> ~kah> ~kwk> ~laya ~mahn ~mani
 ~maup ~nan> ~nas> ~ntuk ~nyat ~onya ~patn ~peny ~pura ~ren> ~seha ~sini ~suka ~tama ~upun ~wkwk ~yata
-8 =joke ada+tidak arah bayi+tetangga cara dekat+rel dia+sekarang dong gerak+cepat harga kaos kena+panas pakai+kaos
 pegang+anak sudah+ada suka tetangga+tangis tidak+ada tinggal+di ~<ara ~<bai ~<gam ~<kao ~amal ~apa> ~asa> ~asi>
 ~bar> ~beri ~bot> ~dong ~erma ~gala ~harg ~inta ~isan ~kaos ~lapa ~nsos ~seba ~urus ~yari
-9 di+film dia+pegang karang+tengah mau+ambruk panas+banget rindu tidak+ketemu ~<cem ~<don ~<hat ~<rin ~aos> ~baik
 ~indu ~irin ~ongi ~ucin
-10 =drill karang lagi+dia tangis+terus tinggal+sendiri ~ndu> ~pada ~sah>
-11 ada+di motor+saya
-12 ~eban ~iak2
-13 =tale ambulans+sudah bawa+yang sudah+bawa sudah+ketemu
-26 @1
"""
